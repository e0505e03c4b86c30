namespace MetaIsland.Analyzers.Tests.Effects;

/// <summary>Text, formats and streams; sinks; values.</summary>
public sealed class LibraryTextTests
{
    private const string Facts = """
        Text.StringBuilder.Append(System.String) : writes 0, returns 0
        Text.StringBuilder.Append(System.Object) : writes 0, returns 0
        Text.StringBuilder.ToString : pure
        Text.StringBuilder.get_Length : pure
        Text.StringBuilder.get_Chars(System.Int32) : pure
        Text.StringBuilder.set_Chars(System.Int32,System.Char) : writes 0
        Text.StringBuilder.Clear : writes 0, returns 0
        Text.StringBuilder.CopyTo(System.Int32,System.Char[],System.Int32,System.Int32) : writes 2
        String.Split(System.Char,System.StringSplitOptions) : fresh
        String.Concat(System.String,System.String) : pure
        String.Join(System.String,System.Collections.Generic.IEnumerable{System.String}) : pure
        String.Substring(System.Int32) : pure
        String.get_Length : pure
        String.ToCharArray : fresh
        Enum.ToString : pure
        Text.RegularExpressions.Regex.#ctor(System.String) : fresh
        Text.RegularExpressions.Regex.IsMatch(System.String) : pure
        Text.RegularExpressions.Regex.Match(System.String) : fresh
        Text.RegularExpressions.Regex.Replace(System.String,System.String,System.Text.RegularExpressions.MatchEvaluator) : now 3
        Text.Json.JsonSerializer.Serialize``1(``0,System.Text.Json.JsonSerializerOptions) : pure
        Text.Json.JsonSerializer.Deserialize``1(System.String,System.Text.Json.JsonSerializerOptions) : fresh
        Text.Encoding.GetBytes(System.String) : fresh
        IO.MemoryStream.#ctor(System.Byte[]) : fresh, wraps 1
        IO.MemoryStream.WriteByte(System.Byte) : writes 0, writes-contents 0
        IO.MemoryStream.ToArray : fresh, holds-contents 0
        IO.StreamReader.#ctor(System.IO.Stream) : fresh, wraps 1
        IO.StreamReader.ReadLine : writes 0, writes-contents 0
        IO.StreamReader.get_BaseStream : returns 0
        IO.StringWriter.Write(System.Char) : writes 0, writes-contents 0
        Diagnostics.Debug.WriteLine(System.String) : is Sink
        Diagnostics.Debug.Assert(System.Boolean) : is Sink
        Diagnostics.Trace.WriteLine(System.String) : is Sink
        Diagnostics.Metrics.Counter`1.Add(`0) : is Sink
        Diagnostics.Activity.SetTag(System.String,System.Object) : returns 0, fresh, is Sink
        Numerics.BigInteger.Add(System.Numerics.BigInteger,System.Numerics.BigInteger) : pure
        Exception.#ctor(System.String) : fresh
        ArgumentNullException.ThrowIfNull(System.Object,System.String) : pure
        Tuple`2.get_Item1 : contents 0
        Version.#ctor(System.Int32,System.Int32) : fresh
        """;

    public static TheoryData<string, string> Cases => LibraryFacts.Parse("System.", Facts);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Method_DoesWhatItIsKnownToDo(string method, string facts) => Assert.Equal(facts, LibraryFacts.Of(method));
}
