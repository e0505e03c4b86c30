namespace MetaIsland.Rules;

/// <summary>A definition rule as parser and planner see it: one sentence for squiggle, build error and exception.</summary>
/// <param name="Id"><c>MI1001</c>; never reused.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Message">A fact with names, then what to do next; composite format.</param>
public sealed record Rule(string Id, string Title, string Message);
