using Spectre.Console;

namespace SugarscapeSample.Reporting;

/// <summary>A console for people; plain text, without any control code, when its output goes to a file or another program.</summary>
internal static class Terminal
{
    private const int WidthOfFiles = 160;

    public static IAnsiConsole Create(TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            // Build servers are recognized by their environment and would be sent colors even into files.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = isTerminal },
        });
        if (!isTerminal)
            console.Profile.Width = WidthOfFiles;
        return console;
    }
}
