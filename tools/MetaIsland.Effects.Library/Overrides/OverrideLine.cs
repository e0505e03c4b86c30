using System.Text.RegularExpressions;
using MetaIsland.Effects.Library.Inference;

namespace MetaIsland.Effects.Library.Overrides;

/// <summary>
/// "System.DateTime.get_Now : source Clock # the wall clock". A name without parameters means every overload; an asterisk stands for anything. How to write
/// the facts is said at the head of overrides/contracts.txt.
/// </summary>
internal sealed partial class OverrideLine
{
    private readonly Regex? glob;
    private readonly string prefix;
    private readonly List<Action<MethodEffects>> adjustments = [];
    private readonly List<Action<MethodEffects>> facts = [];
    private readonly List<Action<MethodEffects>> omissions = [];

    private OverrideLine(string pattern, string place)
    {
        Place = place;
        var star = pattern.IndexOf('*', StringComparison.Ordinal);
        prefix = star < 0 ? pattern : pattern[..star];
        if (star >= 0)
            glob = new("^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "($|[(~]|``)", RegexOptions.CultureInvariant);
    }

    public string Place { get; }

    public bool IsUsed { get; private set; }

    /// <summary>Makes what replaces the inferred effects; null where the line only adds.</summary>
    public Func<MethodEffects>? Effects { get; private set; }

    public NondeterminismKind? Source { get; private set; }

    public LibraryTraits Traits { get; private set; }

    public LibraryTraits Without { get; private set; }

    public static OverrideLine? Parse(string text, string place)
    {
        text = text.Split(" # ")[0].Trim();
        if (text.Length == 0 || text.StartsWith('#'))
            return null;
        var colon = text.IndexOf(" : ", StringComparison.Ordinal);
        if (colon < 0)
            throw new FormatException($"{place}: write 'method : facts # reason'.");
        var line = new OverrideLine("M:" + text[..colon].Trim(), place);
        foreach (var fact in text[(colon + 3)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            line.Take(fact);
        if (line.facts.Count > 0)
            line.Effects = line.Make;
        return line;
    }

    public bool Matches(string id)
    {
        if (!id.StartsWith(prefix, StringComparison.Ordinal))
            return false;
        var matches = glob?.IsMatch(id) ?? (id.Length == prefix.Length || id[prefix.Length] is '(' or '~' || (id[prefix.Length] == '`' && id[prefix.Length + 1] == '`'));
        IsUsed |= matches;
        return matches;
    }

    public void Adjust(MethodEffects effects) => adjustments.ForEach(a => a(effects));

    /// <summary>What the inference needs and callers must not be told: that parts of the new object were put together.</summary>
    public void Omit(MethodEffects effects) => omissions.ForEach(o => o(effects));

    private MethodEffects Make()
    {
        var effects = new MethodEffects();
        facts.ForEach(f => f(effects));
        return effects;
    }

    private void Take(string fact)
    {
        var words = fact.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        switch (words[0])
        {
            case "source":
                Source = Enum.Parse<NondeterminismKind>(words[1]);
                break;
            case "sink" or "atomic" or "writable" or "unprotects" or "blocks" or "process":
                Traits |= TraitNamed(words[0]);
                break;
            case "not":
                Without |= TraitNamed(words[1]);
                break;
            case ['+', ..]:
                adjustments.Add(Fact(words[0][1..], words[1..]));
                break;
            case "-writes":
                adjustments.Add(e => e.Writes = e.WritesContents = 0);
                break;
            case "-writes-contents":
                adjustments.Add(e => e.WritesContents = 0);
                break;
            case "-stores":
                omissions.Add(e => Clear(e.Stores, e.Wraps, e.StoresContents, e.StoresResult));
                break;
            case "-calls":
                adjustments.Add(e => Clear(e.Calls, e.CallsContents));
                break;
            default:
                facts.Add(Fact(words[0], words[1..]));
                break;
        }
    }

    private static void Clear(params uint[][] sets) => Array.ForEach(sets, s => Array.Clear(s));

    private static LibraryTraits TraitNamed(string name) => name switch
    {
        "sink" => LibraryTraits.Sink,
        "atomic" => LibraryTraits.Atomic,
        "writable" => LibraryTraits.GivesWritableReference,
        "unprotects" => LibraryTraits.RemovesProtection,
        "blocks" => LibraryTraits.Blocks,
        "process" => LibraryTraits.ChangesProcess,
        _ => throw new FormatException($"'{name}' is no trait."),
    };

    private Action<MethodEffects> Fact(string name, string[] words)
    {
        uint All(string suffix = "") => words.Where(w => suffix.Length == 0 || w.EndsWith(suffix, StringComparison.Ordinal)).Aggregate(0u, (set, w) => set | 1u << Number(w));
        return name switch
        {
            "pure" => _ => { },
            "writes" => e => e.Writes |= All(),
            "writes-contents" => e => e.WritesContents |= All(),
            "returns" => e => e.Returns |= All(),
            "contents" => e => e.ReturnsContents |= All(),
            "returns-result" => e => e.ReturnsResult |= All(),
            "fresh" => e => e.Fresh = true,
            "holds" => e => (e.Fresh, e.FreshHolds) = (true, e.FreshHolds | All()),
            "wraps" => e => (e.Fresh, e.FreshWraps) = (true, e.FreshWraps | All()),
            "holds-contents" => e => (e.Fresh, e.FreshHoldsContents) = (true, e.FreshHoldsContents | All()),
            "holds-result" => e => (e.Fresh, e.FreshHoldsResult) = (true, e.FreshHoldsResult | All()),
            "now" => e => e.Now |= All(),
            "later" => e => e.Later |= All(),
            "parallel" => e => e.Parallel |= All(),
            "sees" => e => e.Sees |= All(),
            "sees-contents" => e => e.SeesContents |= All(),
            "store" => e => Array.ForEach(words, w => Store(e, w)),
            "calls" => e => Call(e, Enum.Parse<UserCall>(words[0]), words[1..]),
            _ => throw new FormatException($"{Place}: '{name}' is no fact."),
        };
    }

    private static int Number(string word) => int.Parse(word.TrimEnd('*', '!'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"1>0" itself, "1*>0" its contents, "1!>0" what it returns.</summary>
    private static void Store(MethodEffects effects, string word)
    {
        var (from, into) = (word.Split('>')[0], Number(word.Split('>')[1]));
        var sets = from[^1] switch { '*' => effects.StoresContents, '!' => effects.StoresResult, _ => effects.Stores };
        sets[into] |= 1u << Number(from);
    }

    private static void Call(MethodEffects effects, UserCall kind, string[] words)
    {
        foreach (var word in words)
            (word.EndsWith('*') ? effects.CallsContents : effects.Calls)[(int)kind] |= 1u << Number(word);
    }
}
