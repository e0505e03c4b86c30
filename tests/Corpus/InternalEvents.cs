using System.Collections.Immutable;
using MetaIsland;

namespace Demo.InternalEvents;

public readonly record struct Told(string News);

internal sealed record Whispered(string Secret, ImmutableArray<string> Ears);

internal readonly record struct Secret(int Depth);

[World]
public sealed partial class Village
{
    List<string> news = [];
    Secret secret;
    List<Secret> secrets = [];

    [Apply] void Apply(Told told) => news.Add(told.News);

    [Apply]
    bool Apply(Whispered whispered)
    {
        secret = new Secret(whispered.Ears.Length);
        secrets.Add(secret);
        return whispered.Ears.Length > 0;
    }

    [Query] internal Secret Deepest(in Secret least, int world = 1) => secrets.Count > world ? secret : least;
}

[Agent]
public sealed partial class Gossip
{
    [Node] internal Whispered Invent(Village.View village) => new("hush", [village.News.Count.ToString()]);

    [Node] private void Tell(Whispered? secret, Village.Events events)
    {
        events.Emit(new Told("hello"));
        if (secret is not null)
            events.Emit(secret);
    }
}
