using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound.Expressions;

/// <summary>A name that stood for nothing when the statement was bound; it may have become a number since.</summary>
internal sealed class UndefinedName(SourceSpan span, Symbol symbol, Scope scope) : NumberExpression(span)
{
    /// <summary>The name.</summary>
    public string Name => symbol.Name;

    /// <inheritdoc/>
    public override double EvaluateNumber(Frame frame)
    {
        if (symbol is { Kind: SymbolKind.Number, Storage: NumberSlot slot }) return slot.Number;
        throw frame.Session.Names.Undefined(symbol.Name, Span, scope);
    }

    /// <inheritdoc/>
    public override HocObject? EvaluateObject(Frame frame)
    {
        if (symbol.Kind == SymbolKind.Number) throw Mismatch("an object");
        throw Fault(
            RuntimeDiagnostics.UndefinedName,
            $"the object '{Name}' is undefined.",
            $"Declare it first: objref {Name}");
    }
}
