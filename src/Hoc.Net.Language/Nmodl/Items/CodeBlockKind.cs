namespace Hoc.Net.Language.Nmodl;

/// <summary>What a block of statements is for.</summary>
internal enum CodeBlockKind
{
    Initial,
    Breakpoint,
    Derivative,
    Kinetic,
    Linear,
    Nonlinear,
    Discrete,
    Partial,
    Function,
    Procedure,
    NetReceive,
    Constructor,
    Destructor,
    Before,
    After,
    Terminal,
}
