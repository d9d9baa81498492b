namespace Hoc.Net.Language.Hoc.Declarations;

/// <summary>What a procedure gives back.</summary>
internal enum ProcedureKind
{
    /// <summary><c>proc</c>: nothing.</summary>
    Procedure,

    /// <summary><c>func</c>: a number.</summary>
    Function,

    /// <summary><c>obfunc</c>: an object.</summary>
    ObjectFunction,

    /// <summary><c>iterator</c>: control to the body of the loop that called it.</summary>
    Iterator,
}
