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
    /// <summary>How many numbers an array may have.</summary>
    private const long MostNumbers = 1_000_000_000;

    /// <summary>How many objects or sections an array may have; each takes memory of its own.</summary>
    private const long MostOthers = 10_000_000;

    private const int BytesOfNumber = 8; // objects and sections take no less

    /// <inheritdoc/>
    public override Completion Execute(Frame frame)
    {
        foreach (DeclaredName name in names)
            declarer.Declare(kind, name.Declarator.Identifier, Dimensions(name, frame), frame.Instance);
        return Completion.Next;
    }

    private int[] Dimensions(DeclaredName name, Frame frame)
    {
        if (name.Sizes.Length == 0) return [];
        long most = kind == SymbolKind.NumberArray ? MostNumbers : MostOthers;
        long count = 1;
        var dimensions = new int[name.Sizes.Length];
        for (int i = 0; i < dimensions.Length; i++)
        {
            double size = name.Sizes[i].EvaluateNumber(frame);
            dimensions[i] = (int)(size + frame.Epsilon.Number);
            if (dimensions[i] > 0 && (count *= dimensions[i]) <= most) continue;
            throw new HocException(new Diagnostic(
                RuntimeDiagnostics.ArgumentOutOfRange,
                name.Sizes[i].Span,
                $"'{name.Declarator.Identifier.Name}' cannot have {(dimensions[i] > 0 ? count : size):G10} elements.",
                dimensions[i] > 0 ? $"Declare at most {most} of them." : "Declare arrays with at least one element."));
        }

        frame.Session.Guard?.Claim(count * BytesOfNumber);
        return dimensions;
    }
}
