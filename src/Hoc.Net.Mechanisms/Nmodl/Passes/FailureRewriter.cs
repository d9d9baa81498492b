using Hoc.Net.Language.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Trees;

namespace Hoc.Net.Mechanisms.Nmodl.Passes;

/// <summary>Lets the failure of a method set a variable, for IFERROR, where it would end the run.</summary>
/// <remarks>Before: <c>solve_failed_()</c>. After: <c>error = 1</c>.</remarks>
internal sealed class FailureRewriter(string error) : TreeRewriter
{
    private const int TooManyRounds = 1;

    /// <inheritdoc/>
    public override NmodlStatement Statement(NmodlStatement statement)
    {
        if (statement is not CallStatement { Call: { } call })
            return base.Statement(statement);
        var build = new Build(statement.Span);
        return call.Name.Text switch
        {
            Intrinsics.SolveFailed => build.Set(error, call.Arguments is [var code] ? code : build.Number(TooManyRounds)),
            Intrinsics.SolveLinear or Intrinsics.SolvePivoting => build.Do(call.Name.Text, [.. call.Arguments, build.Name(error)]),
            _ => base.Statement(statement),
        };
    }
}
