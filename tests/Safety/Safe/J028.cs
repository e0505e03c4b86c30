// source: own: events made by a builder with optional parts
using MetaIsland;

public readonly record struct Notice(AgentId By, string Title, int Priority, int? Place);

public sealed class NoticeBuilder(AgentId by)
{
    private string title = "untitled";
    private int priority;
    private int? place;

    public NoticeBuilder Titled(string text)
    {
        title = text;
        return this;
    }

    public NoticeBuilder At(int where)
    {
        place = where;
        return this;
    }

    public NoticeBuilder Urgent()
    {
        priority++;
        return this;
    }

    public Notice Build() => new(by, title, priority, place);
}

[World]
public sealed partial class Land
{
    readonly List<Notice> notices = [];
    readonly Dictionary<AgentId, int> counts = [];

    [Apply] bool Apply(Notice notice)
    {
        if (notices.Count > 100)
            notices.RemoveRange(0, 50);
        notices.Add(notice);
        counts[notice.By] = counts.GetValueOrDefault(notice.By) + 1;
        return notice.Priority > 0;
    }
}

[Agent]
public sealed partial class Walker
{
    int written;

    [Node] void Post(Land.View land, AgentContext me, Land.Events events)
    {
        var builder = new NoticeBuilder(me.Id).Titled("harvest");
        if (me.Random.Chance(0.5))
            builder.Urgent().At(me.Random.Next(10));
        if (!land.Counts.TryGetValue(me.Id, out var count) || count < 10)
            events.Emit(builder.Build());
        written = count;
    }
}

[Simulation<Land, Walker>]
public sealed partial class Walk;

public static class Setup
{
    public static Simulation Create(SimulationOptions options) =>
        new Walk(new Land(), Walker.CreateMany(8), options);
}
