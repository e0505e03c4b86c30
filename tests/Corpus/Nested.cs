using MetaIsland;

namespace Demo
{
    namespace Nested
    {
        public static partial class Planet
        {
            public partial struct Region
            {
                internal readonly record struct Quake(int Plot);

                [World]
                internal sealed partial class Island
                {
                    int[] soil = [1, 2];

                    [Apply] void Shake(in Quake quake) => soil[quake.Plot]++;
                }

                [Agent]
                internal partial class Islander
                {
                    int hunger = 1;

                    [Node] void Act(Island.View island, Island.Events events)
                    {
                        hunger += island.Soil[0];
                        events.Emit(new Quake(0));
                    }
                }
            }
        }

        public partial record Archive
        {
            [World]
            public sealed partial class Library
            {
                private readonly record struct Shelf(int Row);

                List<string> books = ["a"];
                Shelf[] shelves = [new(1)];
                Dictionary<Shelf, string> labels = new() { [new(2)] = "two", [new(1)] = "one" };

                [Query] internal string First() => books[0] + shelves.Length + labels.Count;
            }
        }
    }
}
