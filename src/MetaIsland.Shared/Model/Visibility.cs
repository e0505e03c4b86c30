namespace MetaIsland.Model;

/// <summary>Who can name a type: the least visible of the type, the types around it and its type arguments.</summary>
public enum Visibility
{
    Hidden,
    Internal,
    Public,
}
