namespace MetaIsland;

/// <summary>Marks where agents of one type meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent">The agent.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent> : Attribute;

/// <summary>Marks where agents of 2 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2> : Attribute;

/// <summary>Marks where agents of 3 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
/// <typeparam name="TAgent3">Agent type 3; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2, TAgent3> : Attribute;

/// <summary>Marks where agents of 4 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
/// <typeparam name="TAgent3">Agent type 3; ids count up in this order.</typeparam>
/// <typeparam name="TAgent4">Agent type 4; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2, TAgent3, TAgent4> : Attribute;

/// <summary>Marks where agents of 5 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
/// <typeparam name="TAgent3">Agent type 3; ids count up in this order.</typeparam>
/// <typeparam name="TAgent4">Agent type 4; ids count up in this order.</typeparam>
/// <typeparam name="TAgent5">Agent type 5; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2, TAgent3, TAgent4, TAgent5> : Attribute;

/// <summary>Marks where agents of 6 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
/// <typeparam name="TAgent3">Agent type 3; ids count up in this order.</typeparam>
/// <typeparam name="TAgent4">Agent type 4; ids count up in this order.</typeparam>
/// <typeparam name="TAgent5">Agent type 5; ids count up in this order.</typeparam>
/// <typeparam name="TAgent6">Agent type 6; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2, TAgent3, TAgent4, TAgent5, TAgent6> : Attribute;

/// <summary>Marks where agents of 7 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
/// <typeparam name="TAgent3">Agent type 3; ids count up in this order.</typeparam>
/// <typeparam name="TAgent4">Agent type 4; ids count up in this order.</typeparam>
/// <typeparam name="TAgent5">Agent type 5; ids count up in this order.</typeparam>
/// <typeparam name="TAgent6">Agent type 6; ids count up in this order.</typeparam>
/// <typeparam name="TAgent7">Agent type 7; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2, TAgent3, TAgent4, TAgent5, TAgent6, TAgent7> : Attribute;

/// <summary>Marks where agents of 8 types meet: a <c>partial class</c> with static <see cref="SyncPointAttribute"/> methods.</summary>
/// <typeparam name="TWorld">What is shared.</typeparam>
/// <typeparam name="TAgent1">Agent type 1; ids count up in this order.</typeparam>
/// <typeparam name="TAgent2">Agent type 2; ids count up in this order.</typeparam>
/// <typeparam name="TAgent3">Agent type 3; ids count up in this order.</typeparam>
/// <typeparam name="TAgent4">Agent type 4; ids count up in this order.</typeparam>
/// <typeparam name="TAgent5">Agent type 5; ids count up in this order.</typeparam>
/// <typeparam name="TAgent6">Agent type 6; ids count up in this order.</typeparam>
/// <typeparam name="TAgent7">Agent type 7; ids count up in this order.</typeparam>
/// <typeparam name="TAgent8">Agent type 8; ids count up in this order.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SimulationAttribute<TWorld, TAgent1, TAgent2, TAgent3, TAgent4, TAgent5, TAgent6, TAgent7, TAgent8> : Attribute;
