using MetaIsland.Model;
using MetaIsland.Programs.Tests.Running;
using MetaIsland.State;

namespace MetaIsland.Programs.Tests.Reference;

/// <summary>A message on its way.</summary>
internal sealed record ReferenceLetter(int From, int Rank, int Number, int To, Type Type, object Message);

/// <summary>Law 12: what is on its way, by the place where it will be delivered, and what each agent has heard in this round.</summary>
internal sealed class ReferenceMail(CompiledProgram program, ReferencePeople people)
{
    private readonly Dictionary<int, int> heard = [];
    private ILookup<int, ReferenceLetter> byReceiver = null!;
    private List<ReferenceLetter>[] boxes = [];
    private List<ReferenceLetter> waiting = [];

    public long Dropped { get; private set; }

    public void Begin(int syncPoints)
    {
        boxes = [waiting, .. Enumerable.Range(0, syncPoints + 1).Select(_ => new List<ReferenceLetter>())];
        heard.Clear();
    }

    /// <param name="deliversAt">A sync point, or the number of sync points for the next round.</param>
    /// <param name="letter">What is sent.</param>
    public void Send(int deliversAt, ReferenceLetter letter) => boxes[deliversAt + 1].Add(letter);

    /// <summary>Delivers at a place: drops what is to nobody and puts the rest in order.</summary>
    public void Sort(int point)
    {
        var known = boxes[point].Where(letter => people.Find(letter.To) is { } agent && HandlerOf(agent.Type, letter.Type) is not null).ToList();
        Dropped += boxes[point].Count - known.Count;
        boxes[point] = [.. known.OrderBy(letter => letter.From).ThenBy(letter => letter.Rank).ThenBy(letter => letter.Number)];
        byReceiver = boxes[point].ToLookup(letter => letter.To);
    }

    /// <summary>What an agent hears where mail was delivered last, one after another.</summary>
    public IEnumerable<(ReferenceLetter Letter, NodeSpec Handler, int Call)> Hear(ReferenceAgent agent)
    {
        foreach (var letter in byReceiver[agent.Id])
        {
            var call = heard.GetValueOrDefault(agent.Id);
            heard[agent.Id] = call + 1;
            yield return (letter, HandlerOf(agent.Type, letter.Type)!, call);
        }
    }

    /// <summary>Keeps what the next round hears, when it is known who lives then.</summary>
    public void End()
    {
        Sort(boxes.Length - 1);
        waiting = boxes[^1];
    }

    public void Hash(StateHasher hasher)
    {
        var types = program.Spec.Agents.SelectMany(agent => agent.Handlers).Select(handler => handler.Message!.Key).Distinct().Order(StringComparer.Ordinal).ToList();
        if (types.Count == 0)
            return;
        for (var type = 0; type < program.Spec.Agents.Count; type++)
        {
            var letters = people.Of(type).SelectMany(agent => byReceiver[agent.Id]).ToList();
            hasher.AddCount(letters.Count);
            foreach (var letter in letters)
            {
                hasher.Add(new AgentId(letter.To));
                hasher.Add(new AgentId(letter.From));
                hasher.Add(types.IndexOf(HandlerOf(type, letter.Type)!.Message!.Key));
                Hash(hasher, letter.Message);
            }
        }
    }

    private static void Hash(StateHasher hasher, object message)
    {
        switch (message)
        {
            case ulong number:
                hasher.Add(number);
                break;
            case string text:
                hasher.Add(text);
                break;
            default:
                if (!message.GetType().IsValueType)
                    hasher.AddPresence(true);
                hasher.Add((ulong)message.GetType().GetProperty("Value")!.GetValue(message)!);
                break;
        }
    }

    private NodeSpec? HandlerOf(int type, Type message) => program.Spec.Agents[type].Handlers.FirstOrDefault(handler => handler.Message!.Key == KeyOf(message));

    public static string KeyOf(Type type) => type == typeof(ulong) ? "ulong" : type == typeof(string) ? "string" : "global::" + type.FullName;
}
