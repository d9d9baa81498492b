using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's SectionList: chosen sections in order, for forsec and ifsec.</summary>
[HocClass("SectionList", "new SectionList()", "Chosen sections in order.", Most = 0)]
internal sealed class SectionListObject : HocObject, ISectionCollection
{
    private readonly List<Section> _sections = [];

    /// <summary>Makes an empty list.</summary>
    public SectionListObject(CallArguments call) => _ = call;

    /// <inheritdoc/>
    public IEnumerable<Section> Sections => _sections.Where(section => section.Exists).ToArray();

    /// <summary>Adds a section at the end.</summary>
    public void Add(Section section) => _sections.Add(section);

    [HocMethod("append", "sl.append()", "Adds the accessed section.", Most = 0)]
    public double Append(CallArguments call)
    {
        _sections.Add(Accessed(call));
        return 1;
    }

    [HocMethod("remove", "sl.remove() or sl.remove(list)", "Removes the accessed section where it first is in the list, or everywhere those of another list; gives how many.", Most = 1)]
    public double Remove(CallArguments call)
    {
        if (call.Count > 0)
        {
            DropDeleted();
            HashSet<Section> unwanted = [.. call.Object<SectionListObject>(1).Sections];
            return _sections.RemoveAll(unwanted.Contains);
        }

        Section section = Accessed(call);
        if (_sections.Remove(section)) return 1;
        call.Warn(
            RuntimeDiagnostics.NotInList,
            $"{section.Name} is not in {Name}.",
            "Nothing is removed; test contains() first.");
        return 0;
    }

    [HocMethod("contains", "sl.contains()", "1 when the accessed section is in the list.", Most = 0)]
    public double Contains(CallArguments call) => _sections.Contains(Accessed(call)) ? 1 : 0;

    [HocMethod("size", "sl.size()", "The number of sections.", Most = 0)]
    public double Size()
    {
        DropDeleted();
        return _sections.Count;
    }

    [HocMethod("children", "sl.children()", "Adds the children of the accessed section.", Most = 0)]
    public double AddChildren(CallArguments call)
    {
        _sections.AddRange(Accessed(call).Children);
        return 1;
    }

    [HocMethod("subtree", "sl.subtree()", "Adds the accessed section and all below it.", Most = 0)]
    public double AddSubtree(CallArguments call)
    {
        AddTree(Accessed(call));
        return 1;
    }

    [HocMethod("wholetree", "sl.wholetree()", "Adds all sections of the tree of the accessed one.", Most = 0)]
    public double AddWholeTree(CallArguments call)
    {
        AddTree(Accessed(call).Root);
        return 1;
    }

    [HocMethod("allroots", "sl.allroots()", "Adds all sections without a parent.", Most = 0)]
    public double AddRoots(CallArguments call)
    {
        _sections.AddRange(call.Session.Model.Sections.Where(section => section.Parent is null));
        return 1;
    }

    [HocMethod("unique", "sl.unique()", "Removes repetitions; gives how many.", Most = 0)]
    public double RemoveRepetitions()
    {
        DropDeleted();
        int before = _sections.Count;
        Section[] unique = [.. _sections.Distinct()];
        _sections.Clear();
        _sections.AddRange(unique);
        return before - unique.Length;
    }

    [HocMethod("printnames", "sl.printnames()", "Prints the names, one a line.", Most = 0)]
    public double PrintNames(CallArguments call)
    {
        foreach (Section section in Sections) call.Session.Write(section.Name + "\n");
        return 1;
    }

    private void DropDeleted() => _sections.RemoveAll(static section => !section.Exists);

    private void AddTree(Section top)
    {
        // Parents before children, in order of depth: a list of its own serves as the queue.
        int next = _sections.Count;
        _sections.Add(top);
        for (; next < _sections.Count; next++) _sections.AddRange(_sections[next].Children);
    }

    /// <summary>The accessed section, which is all that these methods work with: what else a call names would be overlooked.</summary>
    private static Section Accessed(CallArguments call)
    {
        if (call.Count == 0) return call.Session.Sections.Accessed(call.CallSite);
        throw call.Fault(
            RuntimeDiagnostics.TakesAccessedSection,
            $"{call.Callee}() takes no argument: it means the accessed section.",
            $"Write the section in front, as in 'soma list.{call.Callee}()'.");
    }
}
