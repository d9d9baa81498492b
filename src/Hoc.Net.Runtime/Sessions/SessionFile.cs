using System.Globalization;
using System.Text;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Builtins.Windows;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Sessions;

/// <summary>
/// Writes windows as a session file: a script that makes them again, here and in NEURON, in the form that NEURON writes. Boxes
/// whose object said how they are saved are written by it; windows of the highest priority come first.
/// </summary>
internal sealed class SessionFile
{
    private readonly HocSession _session;
    private readonly StringBuilder _text = new();
    private int _sceneCount = 1;

    private SessionFile(HocSession session) => _session = session;

    /// <summary>The text that makes windows again.</summary>
    /// <param name="session">The session.</param>
    /// <param name="windows">The windows.</param>
    /// <param name="head">What shall stand first, such as the loading of what the windows need; empty for nothing.</param>
    public static string Of(HocSession session, IEnumerable<IWindow> windows, string head)
    {
        var file = new SessionFile(session);
        bool begins = true;
        foreach (IWindow window in windows.OrderByDescending(static window => window is BoxObject box ? box.Priority : 1))
        {
            file.Add(window, isInBox: false);
            if (session.Screen.GroupOf(window) is { } group) file.AddGroup(group, window, ref begins);
        }

        return $"{(head.Length > 0 ? head + "\n" : "")}objectvar save_window_, rvp_\nobjectvar scene_vector_[{file._sceneCount}]\n"
            + "objectvar ocbox_, ocbox_list_, scene_, scene_list_\n{ocbox_list_ = new List()  scene_list_ = new List()}\n{pwman_place(0,0,0)}\n"
            + file._text + "objectvar scene_vector_[1]\n{doNotify()}\n";
    }

    /// <summary>A number as C's %g writes it.</summary>
    public static string Number(double number) => Formatting.CNumber.General(number, 6, alternate: false);

    /// <summary>A text as a string of HOC.</summary>
    public static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    /// <summary>Adds a line.</summary>
    public void Line(string line) => _text.Append(line).Append('\n');

    /// <summary>Adds what a Graph, Shape or PlotShape has that whoever loads the file makes anew: its size and its name.</summary>
    public void AddMade(SceneObject scene) => new SessionScene(this, _sceneCount++).AddMade(scene);

    private void Add(IWindow window, bool isInBox)
    {
        switch (window)
        {
            case Panel panel:
                Line("{");
                new SessionPanel(this, _session).Add(panel, isInBox);
                Line("}");
                break;
            case GraphObject or ShapeObject or PlotShapeObject:
                new SessionScene(this, _sceneCount++).Add((SceneObject)window);
                break;
            case WindowContainer box:
                Add(box, isInBox);
                break;
        }
    }

    private void Add(WindowContainer box, bool isInBox)
    {
        if (box.SaveAction is { Text.Length: 0 }) return;
        if (box.SaveAction is { } save)
        {
            if (!isInBox) Line($"\n//Begin {box.Title}");
            Line("{");
            box.SessionText = _text;
            _session.Screen.SessionBeingWritten = this;
            try
            {
                save.Execute();
            }
            finally
            {
                box.SessionText = null;
                _session.Screen.SessionBeingWritten = null;
            }
        }
        else
        {
            Line($"{{\nocbox_ = new {box.Class.Name}()\nocbox_list_.prepend(ocbox_)\nocbox_.intercept(1)\n}}");
            foreach (IWindow window in box.Contents) Add(window, isInBox: true);
            Line("{\nocbox_ = ocbox_list_.object(0)\nocbox_.intercept(0)");
        }

        if (isInBox)
        {
            Line("ocbox_.map()\n}");
        }
        else
        {
            (double left, double top, double width, double height) = box.Place ?? (0, 0, 300, 300);
            Line($"ocbox_.map({Quoted(box.Title)}, {Number(left)}, {Number(top)}, {Number(width)}, {Number(height)})\n}}");
        }

        Line("objref ocbox_");
        if (box.SaveAction is not null && !isInBox) Line($"//End {box.Title}\n");
    }

    private void AddGroup(HocObject group, IWindow window, ref bool begins)
    {
        string name = group is TemplateInstance instance && instance.TryGetString("name", out string? text) ? text : group.Name;
        Line(string.Create(
            CultureInfo.InvariantCulture,
            $"{{WindowMenu[0].ses_gid({(begins ? 1 : 0)}, {group.Number}, {(_session.Screen.Numbers.IsHidden(window) ? 0 : 1)}, {Quoted(name)})}}"));
        begins = false;
    }
}
