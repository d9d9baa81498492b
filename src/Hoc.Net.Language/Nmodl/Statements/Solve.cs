using Hoc.Net.Language.Text;

namespace Hoc.Net.Language.Nmodl;

/// <summary><c>SOLVE states METHOD cnexp</c> or <c>SOLVE kin STEADYSTATE sparse</c>.</summary>
internal sealed record Solve(
    SourceSpan Span,
    NmodlName Block,
    NmodlName? Method,
    bool IsSteadyState,
    StatementBlock? IfError)
    : NmodlStatement(Span);
