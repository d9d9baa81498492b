using Hoc.Net.Language.Hoc.Expressions;
using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Shapes;

/// <summary>Notes, while a statement is bound, where its number literals end up, so that others can be put in their places.</summary>
internal sealed class LiteralSlots
{
    private readonly List<Literal> _literals = [];
    private bool _isSpoiled;

    /// <summary>Notes a literal.</summary>
    public void Add(NumberLiteralSyntax syntax, NumberConstant constant) => _literals.Add(new Literal(syntax.Span.Start, constant.Slot, false));

    /// <summary>Notes that a constant was replaced by its negative.</summary>
    public void Negate(NumberConstant constant, NumberConstant negative)
    {
        int index = _literals.FindLastIndex(literal => ReferenceEquals(literal.Slot, constant.Slot));
        if (index >= 0) _literals[index] = new Literal(_literals[index].Start, negative.Slot, !_literals[index].IsNegative);
    }

    /// <summary>Notes that part of the statement is bound later, so that its literals are not known.</summary>
    public void Spoil() => _isSpoiled = true;

    /// <summary>The places of the literals in their order in the text; null unless each has exactly one.</summary>
    public Literal[]? Complete(int count)
    {
        if (_isSpoiled || _literals.Count != count) return null;
        Literal[] ordered = [.. _literals];
        Array.Sort(ordered, static (a, b) => a.Start.CompareTo(b.Start));
        for (int i = 1; i < ordered.Length; i++)
            if (ordered[i].Start == ordered[i - 1].Start) return null;
        return ordered;
    }

    /// <summary>The place of a literal.</summary>
    /// <param name="Start">Where it stands in the text.</param>
    /// <param name="Slot">What holds its value.</param>
    /// <param name="IsNegative">Whether the value is that of the literal behind a minus.</param>
    internal readonly record struct Literal(int Start, NumberSlot Slot, bool IsNegative);
}
