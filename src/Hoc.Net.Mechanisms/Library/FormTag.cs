namespace Hoc.Net.Mechanisms.Library;

/// <summary>What kind of form follows in bytes.</summary>
internal enum FormTag : byte
{
    None,
    Number,
    Variable,
    Unary,
    Binary,
    Math,
    Invoke,
    Service,
    Set,
    Accumulate,
    If,
    While,
    Loop,
    Evaluate,
    LinearSolve,
    Event,
    Connections,
    Fail,
}
