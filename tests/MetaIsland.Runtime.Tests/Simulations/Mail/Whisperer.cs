namespace MetaIsland.Tests.Simulations;

[World]
public sealed partial class Silence;

/// <summary>Says a number that is no part of its state, once a round; nobody keeps what it hears.</summary>
[Agent]
public sealed partial class Whisperer(int number)
{
    [Transient]
    private readonly int said = number;

    [Node]
    private void Whisper(AgentContext me, Outbox mail) => mail.Send(new AgentId(1 - me.Id.Value), said);

    [Receive]
    private static void On(int whisper)
    {
    }
}

[Simulation<Silence, Whisperer>]
public sealed partial class WhisperSimulation;
