namespace Hoc.Net.Runtime.Execution;

/// <summary>How a statement ended.</summary>
internal enum Completion
{
    /// <summary>At its end: the next one runs.</summary>
    Next,
    Break,
    Continue,
    Return,
}
