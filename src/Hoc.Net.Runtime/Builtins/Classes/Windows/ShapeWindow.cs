using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Windows;

/// <summary>What Shape and PlotShape have in common: windows that draw the sections of the model.</summary>
internal abstract class ShapeWindow : HocObject, IWindow
{
    private readonly HocSession _session;

    /// <summary>Takes the sections of a SectionList, or all; with 0 as the last argument it is not shown until view() asks for it.</summary>
    protected ShapeWindow(CallArguments call)
    {
        _session = call.Session;
        if (call.IsObject(1)) Sections = call.Object<SectionListObject>(1);
        int last = call.IsObject(1) ? 2 : 1;
        if (call.Number(last, 1) != 0) Show();
    }

    /// <inheritdoc/>
    public bool IsMapped { get; private set; }

    /// <summary>The sections to be drawn; null for all.</summary>
    public SectionListObject? Sections { get; private set; }

    [HocMethod("view", "s.view(...)", "Shows the window.", Most = 8)]
    public double View()
    {
        Show();
        return 1;
    }

    [HocMethod("unmap", "s.unmap()", "Closes the window.", Most = 0)]
    public double Unmap()
    {
        IsMapped = false;
        _session.Screen.Remove(this);
        return 0;
    }

    [HocMethod("observe", "s.observe(list)", "Draws the sections of a SectionList, or all without one.", Most = 1)]
    public double Observe(CallArguments call)
    {
        Sections = call.Count > 0 ? call.Object<SectionListObject>(1) : null;
        return 0;
    }

    [HocMethod("flush", "s.flush()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("fastflush", "s.fastflush()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("begin", "s.begin()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("show", "s.show(mode)", "How sections are drawn: 0 with their diameters, 1 along their middle, 2 as straight lines.", Most = 1)]
    [HocMethod("save_name", "s.save_name(\"name\")", "Accepted: the name in a session file.", Most = 2)]
    [HocMethod("menu_tool", "s.menu_tool(...)", "Accepted: there is no menu.", Most = 4)]
    [HocMethod("label", "s.label(...)", "Accepted: a text in the window.", Most = 8)]
    [HocMethod("erase", "s.erase()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("erase_all", "s.erase_all()", "Accepted: there is no display.", Most = 0)]
    [HocMethod("beginline", "s.beginline(...)", "Accepted: a line in the window.", Most = 3)]
    [HocMethod("line", "s.line(x, y)", "Accepted: a line in the window.", Most = 2)]
    [HocMethod("mark", "s.mark(...)", "Accepted: a mark in the window.", Most = 6)]
    [HocMethod("point_mark", "s.point_mark(object, color, ...)", "Accepted: a mark where a point process lies.", Most = 5)]
    [HocMethod("point_mark_remove", "s.point_mark_remove(object)", "Accepted: removes such marks.", Most = 1)]
    public double Accept() => 1;

    [HocMethod("size", "s.size(x1, x2, y1, y2)", "Accepted: there is no view; gives 0.", Most = 4)]
    [HocMethod("exec_menu", "s.exec_menu(\"item\")", "Accepted: there is no menu.", Least = 1, Most = 1)]
    [HocMethod("color", "s.color(index)", "Accepted: the colour of the accessed section.", Most = 2)]
    [HocMethod("color_all", "s.color_all(index)", "Accepted: the colour of all sections.", Most = 1)]
    [HocMethod("color_list", "s.color_list(list, index)", "Accepted: the colour of some sections.", Most = 2)]
    [HocMethod("rotate", "s.rotate(...)", "Accepted: the view from another side.", Most = 6)]
    [HocMethod("len_scale", "s.len_scale(x)", "Accepted: draws the accessed section longer.", Most = 1)]
    [HocMethod("view_count", "s.view_count()", "The number of views on a display: 0.", Most = 0)]
    [HocMethod("nearest", "s.nearest(x, y)", "How far the nearest section on a display is: 0.", Most = 2)]
    [HocMethod("printfile", "s.printfile(\"file\")", "Accepted: there is no picture on a display.", Most = 1)]
    public double Ignore() => 0;

    [HocMethod("push_selected", "s.push_selected()", "Where the user has marked a section: nowhere, -1.", Most = 0)]
    public double SelectedPlace() => -1;

    /// <inheritdoc/>
    protected override void OnEnding() => _session.Screen.Remove(this);

    private void Show()
    {
        if (!IsMapped) _session.Screen.Place(this);
        IsMapped = true;
    }
}
