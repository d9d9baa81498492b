using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>The sections that a session's scripts have created, and which one is accessed.</summary>
internal sealed class SectionTable(Model model)
{
    private readonly List<Section> _stack = [];
    private readonly Dictionary<Section, TemplateInstance> _owners = [];
    private readonly Dictionary<TemplateInstance, OwnedSections> _owned = [];
    private Section? _default;

    /// <summary>How many sections are pushed over the default one.</summary>
    public int Depth => _stack.Count;

    /// <summary>The accessed section, or null when there is none.</summary>
    public Section? Current => _stack.Count > 0 ? _stack[^1] : Default();

    /// <summary>The accessed section.</summary>
    /// <exception cref="HocException">None is accessed, or it was deleted.</exception>
    public Section Accessed(Expression asking) => Accessed(asking.Span);

    /// <inheritdoc cref="Accessed(Expression)"/>
    public Section Accessed(SourceSpan? asking)
    {
        if (_stack.Count > 0) return _stack[^1];
        if (Default() is { } section) return section;
        throw new HocException(new Diagnostic(
            _default is null ? RuntimeDiagnostics.NoSection : RuntimeDiagnostics.DeletedSection,
            asking,
            _default is null ? "there is no section." : $"the accessed section {_default.Name} was deleted.",
            "Create a section and say access name, or write name.variable or name { ... }."));
    }

    /// <summary>The section of the last <c>access</c>; when there was none or it is gone, the oldest section takes its place.</summary>
    private Section? Default()
    {
        if (_default is { Exists: true }) return _default;
        if (model.Sections.FirstOrDefault() is not { } oldest) return null;
        return _default = oldest;
    }

    /// <summary>Makes a section the accessed one for a while.</summary>
    public void Push(Section section)
    {
        if (!section.Exists) throw Deleted(section);
        _stack.Add(section);
    }

    /// <summary>Ends the last <see cref="Push"/>.</summary>
    public void Pop() => _stack.RemoveAt(_stack.Count - 1);

    /// <summary>Ends all pushes above a depth, after an exception.</summary>
    public void Unwind(int depth)
    {
        if (_stack.Count > depth) _stack.RemoveRange(depth, _stack.Count - depth);
    }

    /// <summary><c>access section</c>: it takes the place of the accessed one.</summary>
    public void Access(Section section)
    {
        if (!section.Exists) throw Deleted(section);
        if (_stack.Count > 0) _stack[^1] = section;
        else _default = section;
    }

    /// <summary>The instance whose template created a section, or null.</summary>
    public TemplateInstance? OwnerOf(Section section) => _owners.GetValueOrDefault(section);

    /// <summary>A section belongs to no instance any more.</summary>
    public void Disown(Section section)
    {
        if (!_owners.Remove(section, out TemplateInstance? owner)) return;
        OwnedSections owned = _owned[owner];
        owned.NoteLoss();
        if (owned.IsEmpty) _owned.Remove(owner);
    }

    /// <summary>The sections that forall visits: in an object its own, else all.</summary>
    public IEnumerable<Section> VisibleTo(TemplateInstance? instance) => instance is null
        ? model.Sections
        : _owned.GetValueOrDefault(instance)?.Own ?? [];

    private void Own(Section section, TemplateInstance instance)
    {
        _owners.Add(section, instance);
        if (!_owned.TryGetValue(instance, out OwnedSections? owned))
            _owned.Add(instance, owned = new OwnedSections(one => ReferenceEquals(OwnerOf(one), instance)));
        owned.Add(section);
    }

    /// <summary>Creates the sections of a name, after deleting those it had.</summary>
    public void Create(Symbol symbol, int[] dimensions, TemplateInstance? instance)
    {
        var storage = (SectionArray)(symbol.Storage ?? instance!.Storage(symbol.MemberIndex));
        Delete(storage);
        string prefix = instance is { Number: >= 0 } ? $"{instance.Name}." : "";
        var sections = new Section[ArrayShape.Count(dimensions)];
        for (int i = 0; i < sections.Length; i++)
        {
            sections[i] = model.AddSection(prefix + ArrayShape.ElementName(symbol.Name, dimensions, i));
            if (instance is not null) Own(sections[i], instance);
        }

        storage.Fill(dimensions, sections);
    }

    /// <summary>Removes the sections of a name from the model.</summary>
    public void Delete(SectionArray storage)
    {
        foreach (Section section in storage.Sections) Delete(section);
    }

    /// <summary>Removes a section from the model.</summary>
    public void Delete(Section section)
    {
        if (!section.Exists) return;
        model.Remove(section);
        Disown(section);
    }

    private static HocException Deleted(Section section) => new(new Diagnostic(
        RuntimeDiagnostics.DeletedSection,
        null,
        $"the section {section.Name} was deleted.",
        "Create it again before using it."));
}
