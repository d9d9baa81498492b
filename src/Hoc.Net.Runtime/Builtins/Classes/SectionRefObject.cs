using Hoc.Net.Runtime.Objects;
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
    public HocValue Self() => HocValue.Of(_section);

    [HocMethod("parent", "sr.parent", "The section's parent.", Most = 0)]
    public HocValue Parent(CallArguments call) => HocValue.Of(_section.Parent ?? throw NoParent(call));

    [HocMethod("trueparent", "sr.trueparent", "The section on whose inside this one really begins.", Most = 0)]
    public HocValue TrueParent(CallArguments call) => HocValue.Of(FindTrueParent() ?? throw NoParent(call));

    [HocMethod("root", "sr.root", "The root of the section's tree.", Most = 0)]
    public HocValue Root() => HocValue.Of(_section.Root);

    [HocMethod("child", "sr.child[i]", "Child i; the one connected last comes first.", Most = 1)]
    public HocValue Child(CallArguments call)
    {
        Section[] children = [.. _section.Children];
        if (children.Length > 0) return HocValue.Of(children[call.Count == 0 ? 0 : call.Integer(1, 0, children.Length - 1)]);
        throw call.Fault(RuntimeDiagnostics.IndexOutOfRange, $"{_section.Name} has no children.", "Test nchild first.");
    }

    [HocMethod("nchild", "sr.nchild", "The number of children.", Most = 0)]
    public double ChildCount() => _section.Children.Count();

    [HocMethod("has_parent", "sr.has_parent", "1 when the section has a parent.", Most = 0)]
    public double HasParent() => _section.Parent is null ? 0 : 1;

    [HocMethod("has_trueparent", "sr.has_trueparent", "1 when the section begins on the inside of another.", Most = 0)]
    public double HasTrueParent() => FindTrueParent() is null ? 0 : 1;

    [HocMethod("exists", "sr.exists", "1 until the section is deleted.", Most = 0)]
    public double Exists() => _section.Exists ? 1 : 0;

    [HocMethod("is_cas", "sr.is_cas()", "1 when the section is the accessed one.", Most = 0)]
    public double IsAccessed(CallArguments call) => call.Session.Sections.Accessed(call.CallSite) == _section ? 1 : 0;

    /// <summary>A section attached to the beginning of its parent really continues the parent's own parent.</summary>
    private Section? FindTrueParent()
    {
        for (Section section = _section; section.Parent is { } parent; section = parent)
        {
            if (section.ParentX != parent.AttachedEnd) return parent;
        }

        return null;
    }

    private HocException NoParent(CallArguments call) => call.Fault(
        RuntimeDiagnostics.NoSection,
        $"{_section.Name} has no parent.",
        "Test has_parent first.");
}
