using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Symbols;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sections;

/// <summary>Takes sections their names, and gives them others at the top level.</summary>
internal sealed class SectionNames(HocSession session)
{
    /// <summary>Takes a section its name; the variable that held it holds a deleted section then, as in NEURON.</summary>
    public void Take(Section section)
    {
        if (Holder(section) is { } storage)
        {
            Section[] sections = [.. storage.Sections];
            sections[Array.IndexOf(sections, section)] = Deleted(section.Name);
            storage.Fill(storage.Dimensions, sections);
        }

        section.Name = "";
    }

    /// <summary>Gives sections the elements of a name at the top level, or one section a name; those that had it are deleted.</summary>
    /// <returns>False, after a message, where the name stands for something else.</returns>
    public bool Give(CallArguments call, string name, IReadOnlyList<Section> sections, bool isArray)
    {
        Symbol symbol = session.Names.Globals.Resolve(name);
        bool isSection = symbol.Kind == SymbolKind.Section;
        if ((!isSection && (symbol.Kind != SymbolKind.Undefined || session.Names.IsBuiltin(name))) || (isSection && ((SectionArray)symbol.Storage!).Dimensions.Length > 1))
        {
            session.Write("The new name already exists and is not a SECTION or has a dimension > 1\n");
            return false;
        }

        if (!isSection)
        {
            symbol.Define(SymbolKind.Section);
            session.NoteDeclaration();
        }

        var storage = (SectionArray)symbol.Storage!;
        for (int i = 0; i < storage.Sections.Length; i++)
        {
            if (!storage.Sections[i].Exists) continue;
            session.Write($"Previously existing {name}[{i}] points to a section which is being deleted\n");
            session.Sections.Delete(storage.Sections[i]);
        }

        if (sections.FirstOrDefault(static section => !section.Exists) is { } gone)
        {
            throw call.Fault(
                RuntimeDiagnostics.DeletedSection,
                $"the section {gone.Name} was deleted.",
                $"Give {name} to sections that no earlier {name} holds.");
        }

        int[] dimensions = isArray ? [sections.Count] : [];
        for (int i = 0; i < sections.Count; i++)
        {
            if (sections[i].Name.Length > 0) Take(sections[i]);
            sections[i].Name = ArrayShape.ElementName(name, dimensions, i);
            session.Sections.Disown(sections[i]);
        }

        storage.Fill(dimensions, [.. sections]);
        return true;
    }

    /// <summary>The storage of the name that holds a section; null where it has none.</summary>
    private SectionArray? Holder(Section section) => Holdings(session.Sections.OwnerOf(section)).FirstOrDefault(storage => Array.IndexOf(storage.Sections, section) >= 0);

    private IEnumerable<SectionArray> Holdings(TemplateInstance? owner) => owner is null
        ? session.Names.Globals.Symbols.Where(static symbol => symbol.Kind == SymbolKind.Section).Select(static symbol => (SectionArray)symbol.Storage!)
        : Enumerable.Range(0, owner.Template.Scope.MemberCount).Select(owner.Sections).OfType<SectionArray>();

    private Section Deleted(string name)
    {
        Section section = session.Model.AddSection(name);
        session.Model.Remove(section);
        return section;
    }
}
