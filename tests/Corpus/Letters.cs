using MetaIsland;

namespace Demo.Letters;

public interface IModel
{
    Task<string> Ask(string question, CancellationToken stop);
}

public readonly record struct Hello(int Round);

public sealed record Letter(string Text, List<int> Enclosed, Letter? Answers);

public readonly record struct Stamp(AgentId By);

public sealed record Plan(string Text);

public readonly record struct Mood(int Value);

[World]
public sealed partial class Post
{
    int stamps;

    [Apply] void Apply(Stamp stamp) => stamps += stamp.By.Value;
}

// Conditions, fallbacks, time-outs, a default policy, mail, births and deaths: all that stands on a node or handler.
[Agent(OnFailure = FailurePolicy.Skip)]
public sealed partial class Writer
{
    static readonly bool HasPaper = true;

    int heard;
    string text = "";
    AgentId friend;

    bool IsAwake => heard % 3 != 2;

    [Node, When(nameof(IsAwake))] private Mood Feel(Post.View post) => new(post.Stamps + heard);

    [Node(OnFailure = FailurePolicy.Fallback, Fallback = nameof(Remember), Timeout = "00:00:30")]
    private static async Task<Plan?> Think(Mood mood, [Service] IModel model, CancellationToken stop) => new(await model.Ask(mood.ToString(), stop));

    private Plan? Remember(Mood? mood, AgentContext me) => mood is null ? null : new(text + me.Round);

    [Node(Fallback = nameof(Guess), OnFailure = FailurePolicy.Fallback)] private int Count(in Mood mood) => mood.Value;

    private static int Guess() => 0;

    [Node(Timeout = "0:0:1.5", OnFailure = FailurePolicy.Skip)] private long Weigh() => 1;

    [Node(OnFailure = FailurePolicy.FailRun), When(nameof(HasPaper))]
    private void Write(Plan? plan, long? weight, int? count, AgentContext me, Outbox mail, Population<Child> children)
    {
        mail.Send(friend, new Hello(me.Round));
        mail.Send(new AgentId(0), new Letter(plan?.Text ?? text, [heard], null));
        if (weight is null || count is null)
            children.Spawn(new Child(me.Round));
    }

    [Receive] private void On(Hello hello, AgentId from, Post.Events events)
    {
        friend = from;
        heard += hello.Round;
        events.Emit(new Stamp(from));
    }

    [Receive] private async Task On(Letter letter)
    {
        await Task.Yield();
        text = letter.Text;
    }

    [Receive] private static void Hear(Writer self, in (int Page, string Line) quote, Outbox mail, AgentContext me)
    {
        self.heard += quote.Page;
        mail.Send(me.Id, new Hello(1));
    }
}

[Agent]
public partial struct Child(int born)
{
    int heard;

    public bool IsYoung => heard < born;

    [Node, When(nameof(IsYoung))] void Play() => heard++;

    [Node, After(nameof(Play))] readonly void Leave(AgentContext me, Population<Child> children, Population<Writer> writers)
    {
        if (heard > 3)
            children.Retire(me.Id);
        if (heard > 4)
            writers.Retire(new AgentId(1));
    }

    [Receive] void On(Hello hello) => heard += hello.Round;
}

[Simulation<Post, Writer, Child>]
public sealed partial class Mailing;
