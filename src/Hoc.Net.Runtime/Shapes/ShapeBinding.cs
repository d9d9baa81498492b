using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;

namespace Hoc.Net.Runtime.Shapes;

/// <summary>One bound statement that stands for all statements of its shape, one after another.</summary>
internal sealed class ShapeBinding(Statement statement, ShapeText text, LiteralSlots.Literal[] literals, int version)
{
    /// <summary>The bound statement.</summary>
    public Statement Statement => statement;

    /// <summary>The version of the names that it was bound for.</summary>
    public int Version => version;

    /// <summary>Whether it is being executed. After a mistake it stays so, and is not used again.</summary>
    public bool IsBusy { get; private set; }

    /// <summary>Becomes the statement at a place, with its numbers.</summary>
    public void Begin(SourceText source, int start, ReadOnlySpan<double> numbers)
    {
        IsBusy = true;
        text.StandFor(source, start);
        for (int i = 0; i < literals.Length; i++)
            literals[i].Slot.Number = literals[i].IsNegative ? -numbers[i] : numbers[i];
    }

    /// <summary>Has been executed.</summary>
    public void End() => IsBusy = false;
}
