namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>How a statement of C ends.</summary>
internal enum Flow
{
    Next,
    Break,
    Continue,
    Return,
    Goto,
}
