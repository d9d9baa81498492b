using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>HOC's SectionBrowser: a window with the names of sections, to pick one from.</summary>
[HocClass("SectionBrowser", "new SectionBrowser(sections)", "A window with the names of all sections, or of those of a SectionList, to pick one from.", Most = 1)]
internal sealed class SectionBrowserObject : HocObject, IWindow
{
    private readonly HocSession _session;

    /// <summary>Shows the sections.</summary>
    public SectionBrowserObject(CallArguments call)
    {
        _session = call.Session;
        Sections = [.. call.Count > 0 ? call.Object<SectionListObject>(1).Sections : _session.Model.Sections];
        _session.Screen.Place(this);
    }

    /// <summary>The sections, as they were when the window was made.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The section that is marked; null for none.</summary>
    public Section? Selected { get; private set; }

    /// <summary>What a click on a section executes; null for nothing.</summary>
    public ScheduledStatement? SelectAction { get; private set; }

    /// <summary>What a double click on a section executes; null for nothing.</summary>
    public ScheduledStatement? AcceptAction { get; private set; }

    /// <inheritdoc/>
    public bool IsMapped => true;

    /// <inheritdoc/>
    public string Title => "SectionBrowser";

    [HocMethod("select", "sb.select()", "Marks the accessed section.", Most = 0)]
    public double Select(CallArguments call)
    {
        Section section = _session.Sections.Accessed(call.CallSite);
        if (Sections.Contains(section)) Selected = section;
        return 1;
    }

    [HocMethod("select_action", "sb.select_action(\"statement\")", "What a click on a section executes, in that section.", Least = 1, Most = 1)]
    public double SetSelectAction(CallArguments call)
    {
        SelectAction = PanelFunctions.ActionOf(call, call.String(1));
        return 1;
    }

    [HocMethod("accept_action", "sb.accept_action(\"statement\")", "What a double click on a section executes, in that section.", Least = 1, Most = 1)]
    public double SetAcceptAction(CallArguments call)
    {
        AcceptAction = PanelFunctions.ActionOf(call, call.String(1));
        return 1;
    }

    /// <inheritdoc/>
    protected override void OnEnding() => _session.Screen.Remove(this);
}
