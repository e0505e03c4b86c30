using System.Collections;

namespace MetaIsland;

/// <summary>
/// A grid of the world, to be read only. It costs one reference, may be used across <c>await</c>, and ends with its node.
/// </summary>
/// <remarks>The <see langword="default"/> value, and that of a null grid, is empty.</remarks>
/// <typeparam name="T">The cell.</typeparam>
public readonly struct ReadOnlyGrid<T> : IReadOnlyCollection<T>
{
    private static readonly T[,] Empty = new T[0, 0];

    private readonly T[,]? cells;

    /// <summary>Shows <paramref name="cells"/> as they are; they are not copied.</summary>
    public ReadOnlyGrid(T[,]? cells) => this.cells = cells;

    /// <summary>Length of the first dimension.</summary>
    public int Rows => Cells.GetLength(0);

    /// <summary>Length of the second dimension.</summary>
    public int Columns => Cells.GetLength(1);

    /// <summary>How many cells there are: <see cref="Rows"/> times <see cref="Columns"/>.</summary>
    public int Length => Cells.Length;

    int IReadOnlyCollection<T>.Count => Length;

    private T[,] Cells => cells ?? Empty;

    /// <summary>The cell at a row, from 0 to <see cref="Rows"/> - 1, and a column, from 0 to <see cref="Columns"/> - 1.</summary>
    /// <exception cref="IndexOutOfRangeException">One of them is outside of it.</exception>
    public T this[int row, int column] => Cells[row, column];

    /// <summary><see cref="Rows"/> for dimension 0, <see cref="Columns"/> for dimension 1, as an array tells it.</summary>
    /// <exception cref="IndexOutOfRangeException"><paramref name="dimension"/> is neither.</exception>
    public int GetLength(int dimension) => Cells.GetLength(dimension);

    /// <summary>For <c>foreach</c>: row by row, each by ascending column.</summary>
    public Enumerator GetEnumerator() => new(Cells);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the cells, row by row.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[,] cells;
        private int row;
        private int column;

        internal Enumerator(T[,] cells)
        {
            this.cells = cells;
            Reset();
        }

        /// <summary>The cell the walk is at.</summary>
        public readonly T Current => cells[row, column];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes to the next cell; false after the last.</summary>
        public bool MoveNext()
        {
            if (++column >= cells.GetLength(1))
            {
                row++;
                column = 0;
            }
            return row < cells.GetLength(0) && cells.Length > 0;
        }

        /// <summary>Goes before the first cell.</summary>
        public void Reset()
        {
            row = 0;
            column = -1;
        }

        /// <summary>Nothing is held.</summary>
        public readonly void Dispose()
        {
        }
    }
}
