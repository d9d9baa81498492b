namespace Hoc.Net.Language.Hoc.Expressions;

/// <summary>What a <c>$</c> argument is taken as.</summary>
internal enum ArgumentKind
{
    /// <summary><c>$1</c></summary>
    Number,

    /// <summary><c>$s1</c></summary>
    String,

    /// <summary><c>$o1</c></summary>
    Object,

    /// <summary><c>$&amp;1</c>, the number that the argument points to.</summary>
    Pointer,
}
