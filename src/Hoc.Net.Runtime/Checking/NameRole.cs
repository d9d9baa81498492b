namespace Hoc.Net.Runtime.Checking;

/// <summary>What a name is used for at a place.</summary>
internal enum NameRole
{
    /// <summary>A variable, section or object; whatever has a value.</summary>
    Value,

    /// <summary>Called, or a variable at a place: <c>f(x)</c>.</summary>
    Call,

    /// <summary>A statement of its own, without parentheses.</summary>
    Statement,

    /// <summary>Behind new.</summary>
    Class,

    /// <summary>Behind insert or uninsert.</summary>
    Mechanism,

    /// <summary>In external.</summary>
    External,
}
