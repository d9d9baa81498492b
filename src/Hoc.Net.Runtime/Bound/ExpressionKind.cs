namespace Hoc.Net.Runtime.Bound;

/// <summary>What an expression gives.</summary>
internal enum ExpressionKind
{
    /// <summary>Known only at run time: a member of an object.</summary>
    Dynamic,
    Number,
    String,
    Object,
    Section,

    /// <summary>No value: the call of a proc.</summary>
    Nothing,
}
