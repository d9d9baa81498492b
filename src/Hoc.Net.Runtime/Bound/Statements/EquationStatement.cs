using Hoc.Net.Runtime.Execution;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>eqn x:: left = right</c>, or the addition of an expression to one side.</summary>
internal sealed class EquationStatement(
    Expression unknown,
    INumberPlace place,
    Expression? left,
    Expression? right,
    bool anew)
    : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        EquationSystem equations = frame.Session.Equations;
        VariableReference variable = place.Refer(frame);
        if (!equations.Contains(variable))
        {
            throw unknown.Fault(
                RuntimeDiagnostics.SingularEquations,
                $"'{unknown.Span.Text}' is no unknown of the equations.",
                $"Declare it first: depvar {unknown.Span.Text}");
        }

        if (anew) equations.Empty(variable);
        if (left is not null) equations.Accumulate(variable, left, 1, frame);
        if (right is not null) equations.Accumulate(variable, right, -1, frame);
        return Completion.Next;
    }
}
