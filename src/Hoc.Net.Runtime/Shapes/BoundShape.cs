using Hoc.Net.Language.Hoc;
using Hoc.Net.Language.Hoc.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Binding;
using Hoc.Net.Runtime.Bound;

namespace Hoc.Net.Runtime.Shapes;

/// <summary>A shape bound to what names mean now, and bound anew when that changes or while it is being executed.</summary>
/// <param name="session">The session.</param>
/// <param name="binder">Whose names the statement means.</param>
/// <param name="shape">The shape.</param>
/// <param name="isTopLevel">Whether it is a statement at top level, where a bare expression prints its value.</param>
internal sealed class BoundShape(HocSession session, Binder binder, StatementShape shape, bool isTopLevel)
{
    private ShapeBinding? _binding;
    private int _hopelessVersion = -1;

    /// <summary>How many number literals it has.</summary>
    public int NumberCount => shape.NumberCount;

    /// <summary>
    /// A bound statement with the numbers of the one at a place; null when that has to be bound by itself, as it mentions names that
    /// stand for nothing yet, or binds in part while it is executed.
    /// </summary>
    public ShapeBinding? Begin(SourceText source, int start, ReadOnlySpan<double> numbers)
    {
        int version = session.DeclarationsVersion;
        if (_hopelessVersion == version) return null;
        if (_binding is not { IsBusy: false } binding || binding.Version != version)
        {
            if (Bind(source, start) is not { } made) return null;
            _binding = binding = made;
        }

        binding.Begin(source, start, numbers);
        return binding;
    }

    private ShapeBinding? Bind(SourceText source, int start)
    {
        (StatementSyntax syntax, ShapeText text) = shape.Instantiate();
        text.StandFor(source, start);
        var slots = new LiteralSlots();
        Statement statement = binder.BindShape(syntax, isTopLevel, slots, out bool isFinal);
        int version = session.DeclarationsVersion; // binding may have made a variable
        if (isFinal && slots.Complete(shape.NumberCount) is { } literals) return new ShapeBinding(statement, text, literals, version);
        _hopelessVersion = version;
        return null;
    }
}
