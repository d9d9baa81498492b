using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Sections;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes;

/// <summary>HOC's SectionRef: a section held in a variable, and its relatives.</summary>
[HocClass("SectionRef", "new SectionRef()", "Holds the accessed section.", Most = 0)]
internal sealed class SectionRefObject : HocObject
{
    private readonly Section _section;

    /// <summary>Holds the accessed section.</summary>
    public SectionRefObject(CallArguments call) => _section = call.Session.Sections.Accessed(call.CallSite);

    [HocMethod("sec", "sr.sec", "The section.", Most = 0)]
    public HocValue Self(CallArguments call)
    {
        RefuseIndex(call);
        return HocValue.Of(_section);
    }

    [HocMethod("parent", "sr.parent", "The section's parent.", Most = 0)]
    public HocValue Parent(CallArguments call) => HocValue.Of(Living(RefuseIndex(call)).Parent ?? throw NoParent(call));

    [HocMethod("trueparent", "sr.trueparent", "The section on whose inside this one really begins.", Most = 0)]
    public HocValue TrueParent(CallArguments call) => HocValue.Of(FindTrueParent(RefuseIndex(call)) ?? throw NoParent(call));

    [HocMethod("root", "sr.root", "The root of the section's tree.", Most = 0)]
    public HocValue Root(CallArguments call) => HocValue.Of(Living(RefuseIndex(call)).Root);

    [HocMethod("child", "sr.child[i]", "Child i; the one connected last comes first.", Most = 1)]
    public HocValue Child(CallArguments call)
    {
        Section[] children = [.. Living(call).Children];
        if (call.Count != 1)
            throw call.Fault(RuntimeDiagnostics.WrongIndexCount, "child needs the number of a child.", "Write child[i], with i from 0 to nchild - 1.");
        if (children.Length > 0) return HocValue.Of(children[call.Integer(1, 0, children.Length - 1)]);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{_section.Name} has no children.", "Test nchild first.");
    }

    [HocMethod("nchild", "sr.nchild", "The number of children.", Most = 0)]
    public double ChildCount(CallArguments call) => Living(call).Children.Count();

    [HocMethod("has_parent", "sr.has_parent", "1 when the section has a parent.", Most = 0)]
    public double HasParent(CallArguments call) => Living(call).Parent is null ? 0 : 1;

    [HocMethod("has_trueparent", "sr.has_trueparent", "1 when the section begins on the inside of another.", Most = 0)]
    public double HasTrueParent(CallArguments call) => FindTrueParent(call) is null ? 0 : 1;

    [HocMethod("exists", "sr.exists", "1 until the section is deleted.", Most = 0)]
    public double Exists() => _section.Exists ? 1 : 0;

    [HocMethod("is_cas", "sr.is_cas()", "1 when the section is the accessed one.", Most = 0)]
    public double IsAccessed(CallArguments call) => call.Session.Sections.Accessed(call.CallSite) == Living(call) ? 1 : 0;

    [HocMethod("unname", "sr.unname()", "Takes the section its name, so that rename() may give it another; the name stands for no section then. Gives 1.", Most = 0)]
    public double TakeName(CallArguments call)
    {
        new SectionNames(call.Session).Take(Living(call));
        return 1;
    }

    [HocMethod("rename", "sr.rename(\"name\", list)", "Gives the section, which unname() took its name, one at the top level; a section that had the name is deleted. With a List of SectionRefs these become the elements of an array of that name. Gives 1, or 0 after a message.", Least = 1, Most = 2)]
    public double Rename(CallArguments call)
    {
        Section section = Living(call);
        if (section.Name.Length > 0)
        {
            call.Session.Write($"{section.Name} must first be unnamed\n");
            return 0;
        }

        var sections = new List<Section>();
        if (call.Count < 2) sections.Add(section);
        else foreach (HocObject item in call.Object<ListObject>(2).Items) sections.Add(SectionOf(call, item));
        if (sections.Count == 0) throw call.Fault(RuntimeDiagnostics.ArgumentOutOfRange, "the List is empty.", "Append a SectionRef for each section.");
        return new SectionNames(call.Session).Give(call, call.String(1), sections, isArray: call.Count > 1) ? 1 : 0;
    }

    private static Section SectionOf(CallArguments call, HocObject item) => item is SectionRefObject reference ? reference.Living(call) : throw call.Fault(
        RuntimeDiagnostics.WrongArgumentKind,
        $"{item.Name} in the List is no SectionRef.",
        "Append a SectionRef for each section.");

    /// <summary>A section attached to the beginning of its parent really continues the parent's own parent.</summary>
    private Section? FindTrueParent(CallArguments call)
    {
        for (Section section = Living(call); section.Parent is { } parent; section = parent)
        {
            if (section.ParentX != parent.AttachedEnd) return parent;
        }

        return null;
    }

    private static CallArguments RefuseIndex(CallArguments call) => call.Count == 0 ? call : throw call.Fault(
        RuntimeDiagnostics.WrongIndexCount,
        $"{call.Callee} is one section, not an array of them.",
        "Leave the index out; a place is given behind the variable, as in sr.sec.v(.5).");

    private Section Living(CallArguments call) => _section.Exists ? _section : throw call.Fault(
        RuntimeDiagnostics.DeletedSection,
        $"the section {_section.Name} of {Name} was deleted.",
        "Test exists() first.");

    private HocException NoParent(CallArguments call) => call.Fault(
        RuntimeDiagnostics.NoSection,
        $"{_section.Name} has no parent.",
        "Test has_parent first.");
}
