using Hoc.Net.Language.Hoc.Declarations;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Execution;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>proc name() { ... }</c> and its kin.</summary>
internal sealed class ProcedureDefinition(Declarer declarer, ProcedureSyntax syntax) : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        declarer.Define(syntax);
        return Completion.Next;
    }
}
