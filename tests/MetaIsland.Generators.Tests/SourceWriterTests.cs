using MetaIsland.Generators.Emit;

namespace MetaIsland.Generators.Tests;

public class SourceWriterTests
{
    private readonly SourceWriter writer = new();

    [Fact]
    public void Block_IndentsAndCloses()
    {
        using (writer.Block("class A"))
        using (writer.Block("void M()"))
            writer.Line("return;");

        AssertText("""
            class A
            {
                void M()
                {
                    return;
                }
            }

            """);
    }

    [Fact]
    public void Lines_AreIndentedEach_AndEmptyOnesStayEmpty()
    {
        using (writer.Block("class A"))
            writer.Lines("int a;\r\n\r\nint b;");

        AssertText("""
            class A
            {
                int a;

                int b;
            }

            """);
    }

    [Fact]
    public void Gap_IsNeitherFirstNorLastInItsBlock()
    {
        using (writer.Block("class A"))
        {
            writer.Separated(["int a;", "int b;"], writer.Line);
            writer.Gap();
        }
        writer.Gap();
        writer.Line("// end");

        AssertText("""
            class A
            {
                int a;

                int b;
            }

            // end

            """);
    }

    [Fact]
    public void Directives_StandAtTheMargin()
    {
        using (writer.Block("class A"))
            writer.Line("#pragma warning disable CS0612");

        AssertText("""
            class A
            {
            #pragma warning disable CS0612
            }

            """);
    }

    private void AssertText(string expected) => Assert.Equal(expected.ReplaceLineEndings("\n"), writer.ToString());
}
