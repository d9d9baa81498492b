using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Symbols;

namespace Hoc.Net.Runtime.Bound.Statements;

/// <summary><c>double</c>, <c>strdef</c>, <c>objref</c>, <c>create</c>.</summary>
internal sealed class DeclarationStatement(
    Declarer declarer,
    SymbolKind kind,
    IReadOnlyList<DeclaredName> names)
    : Statement
{
    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        foreach (DeclaredName name in names)
            declarer.Declare(kind, name.Declarator.Identifier, Dimensions(name, frame), frame.Instance);
        return Completion.Next;
    }

    private static int[] Dimensions(DeclaredName name, Frame frame)
    {
        if (name.Sizes.Length == 0) return [];
        var dimensions = new int[name.Sizes.Length];
        for (int i = 0; i < dimensions.Length; i++)
        {
            double size = name.Sizes[i].EvaluateNumber(frame);
            dimensions[i] = (int)(size + frame.Epsilon.Number);
            if (dimensions[i] is > 0 and < int.MaxValue) continue;
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.ArgumentOutOfRange,
                name.Sizes[i].Span,
                $"'{name.Declarator.Identifier.Name}' cannot have {size:G10} elements.",
                "Declare arrays with at least one element."));
        }

        return dimensions;
    }
}
