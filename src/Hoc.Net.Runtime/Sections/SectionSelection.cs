using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>What forsec and ifsec select: sections whose name matches a pattern, or the sections of a SectionList.</summary>
internal sealed class SectionSelection
{
    private readonly SectionPattern? _pattern;
    private readonly ISectionCollection? _collection;

    private SectionSelection(SectionPattern? pattern, ISectionCollection? collection)
    {
        _pattern = pattern;
        _collection = collection;
    }

    /// <summary>The selection that an expression means.</summary>
    /// <exception cref="HocException">It is neither a string nor a SectionList.</exception>
    public static SectionSelection Of(Expression expression, Frame frame)
    {
        HocValue value = expression.Evaluate(frame);
        if (value.Kind == HocValueKind.String) return new SectionSelection(new SectionPattern(value.String), null);
        if (value is { Kind: HocValueKind.Object, Object: ISectionCollection collection }) return new SectionSelection(null, collection);
        throw expression.Fault(
            RuntimeDiagnostics.KindMismatch,
            $"'{expression.Span.Text}' selects no sections.",
            "Use a string with a part of their names, or a SectionList.");
    }

    /// <summary>The selected ones of some sections, in order; a SectionList brings its own.</summary>
    public IEnumerable<Section> From(IEnumerable<Section> all) =>
        _collection?.Sections ?? all.Where(section => _pattern!.MatchesPart(section.Name));

    /// <summary>Whether a section is selected.</summary>
    public bool Contains(Section section) =>
        _collection?.Sections.Contains(section) ?? _pattern!.MatchesPart(section.Name);
}
