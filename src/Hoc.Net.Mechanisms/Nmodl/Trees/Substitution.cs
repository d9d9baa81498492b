using Hoc.Net.Language.Nmodl;

namespace Hoc.Net.Mechanisms.Nmodl.Trees;

/// <summary>Puts an expression in place of a name, and computes what is a number then.</summary>
internal sealed class Substitution(string name, NmodlExpression replacement) : TreeRewriter
{
    public override NmodlExpression Expression(NmodlExpression expression)
    {
        if (expression is NameExpression found && found.Name.Text == name)
            return replacement;
        var changed = base.Expression(expression);
        return changed is BinaryExpression binary ? new Build(binary.Span).Folded(binary) : changed;
    }
}
