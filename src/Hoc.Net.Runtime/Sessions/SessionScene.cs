using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Sessions;

/// <summary>
/// Writes a Graph, Shape or PlotShape into a session file: its size and views, the lines that follow something, texts. As in
/// NEURON, lines by hand and Vectors are left out: they are data, not windows.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="number">The scene's number in the file.</param>
internal sealed class SessionScene(SessionFile file, int number)
{
    /// <summary>Writes it.</summary>
    public void Add(SceneObject scene)
    {
        file.Line("{");
        file.Line($"save_window_ = new {scene.Class.Name}(0)");
        AddSize(scene);
        if (scene is PlotShapeObject values) AddValues(values);
        file.Line($"scene_vector_[{number}] = save_window_");
        foreach (GraphView view in scene.Views) AddView(view);
        // NEURON ends when a PlotShape that has no view gets this.
        if (scene is PlotShapeObject { IsShapePlot: true }) file.Line("save_window_.exec_menu(\"Shape Plot\")");
        GraphLabel? family = (scene as GraphObject)?.FamilyLabel;
        if (family is not null) file.Line($"save_window_.family({SessionFile.Quoted(family.Text)})");
        AddName(scene.SaveName);
        if (scene is GraphObject { HorizontalExpressionText: { Length: > 0 } x } graph)
            file.Line($"save_window_.xexpr({SessionFile.Quoted(x)}, {(graph.HorizontalIsVariable ? 1 : 0)})");
        foreach (GraphItem item in scene.Items)
            if (item != family) Add(item);
        file.Line("}");
    }

    /// <summary>Writes a scene that exists under its name when the file is loaded.</summary>
    public void AddMade(SceneObject scene)
    {
        file.Line($"{{\nsave_window_={scene.SaveName}");
        AddSize(scene);
        file.Line($"scene_vector_[{number}] = save_window_");
        AddName(scene.SaveName);
        foreach (GraphItem item in scene.Items) Add(item);
        file.Line("}");
    }

    private void AddSize(SceneObject scene)
    {
        if (scene.Views.Count == 0) return;
        var (x1, x2, y1, y2) = scene.Views[0].Inner;
        file.Line($"save_window_.size({N(x1)},{N(x2)},{N(y1)},{N(y2)})");
    }

    private static string N(double number) => SessionFile.Number(number);

    private void AddValues(PlotShapeObject shape)
    {
        file.Line($"save_window_.variable({SessionFile.Quoted(shape.VariableName)})");
        if (shape.Range != (-80, 40)) file.Line($"save_window_.scale({N(shape.Range.Low)}, {N(shape.Range.High)})");
        if (shape.Mode != 1) file.Line($"save_window_.show({shape.Mode})");
    }

    private void AddView(GraphView view)
    {
        var (x1, x2, y1, y2) = view.Inner;
        file.Line($"{{save_window_.view({N(x1)}, {N(y1)}, {N(x2 - x1)}, {N(y2 - y1)}, 0, 0, {N(view.Points.Width)}, {N(view.Points.Height)})}}");
    }

    /// <summary>A name that ends in a dot is a List, to which the Graph is appended.</summary>
    private void AddName(string name)
    {
        if (name.Length == 0) return;
        file.Line(name.EndsWith('.') ? $"{name}append(save_window_)" : $"{name} = save_window_");
        file.Line($"save_window_.save_name({SessionFile.Quoted(name)})");
    }

    private void Add(GraphItem item)
    {
        switch (item)
        {
            case GraphLine { Path: { } path, Label: { } label } line:
                AddPath(path, line, label);
                break;
            case GraphLine { Expression: not null, Label: { } label } line:
                string call = line.Variable is null ? "addexpr" : "addvar";
                file.Line($"save_window_.{call}({SessionFile.Quoted(line.ExpressionText)}, {line.Color}, {line.Brush}, {N(label.X)}, {N(label.Y)}, {(int)label.Placement})");
                break;
            case GraphLabel { NamesLine: false } label:
                file.Line($"save_window_.label({N(label.X)}, {N(label.Y)}, {SessionFile.Quoted(label.Text)}, {(int)label.Placement}, {N(label.Scale)}, {N(label.HorizontalAlignment)}, {N(label.VerticalAlignment)}, {label.Color})");
                break;
        }
    }

    private void AddPath(RangeVarPlotObject path, GraphLine line, GraphLabel label)
    {
        if (path.Ends is not ({ } begin, { } end)) return;
        file.Line("objectvar rvp_");
        file.Line($"rvp_ = new RangeVarPlot({SessionFile.Quoted(path.Text)})");
        file.Line($"{NameOf(begin)} rvp_.begin({N(begin.X)})");
        file.Line($"{NameOf(end)} rvp_.end({N(end.X)})");
        file.Line($"rvp_.origin({N(path.OriginDistance)})");
        file.Line($"save_window_.addobject(rvp_, {line.Color}, {line.Brush}, {N(label.X)}, {N(label.Y)})");
    }

    private static string NameOf(Segment place) => place.Section.Name;
}
