using Hoc.Net.Runtime.Builtins.Classes.Graphs;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Formatting;
using Hoc.Net.Runtime.Pictures;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Data;

/// <summary>The data of a session as tables: of each Graph and PlotShape, named as its picture, and of the Vectors that record.</summary>
internal static class DataExport
{
    private const string RecordingsSuffix = "-recordings";
    private const string ShapeSuffix = "-shape";

    /// <summary>The tables.</summary>
    /// <param name="session">The session.</param>
    /// <param name="baseName">What the names of their files begin with.</param>
    public static IEnumerable<DataTable> Of(HocSession session, string baseName)
    {
        SceneObject[] graphs = PictureExport.Shown(session, "Graph");
        for (int i = 0; i < graphs.Length; i++)
            if (Graph(graphs[i], PictureExport.NameOf(baseName, i, graphs.Length)) is { } table) yield return table;
        SceneObject[] shapes = [.. PictureExport.ShownShapes(session)];
        for (int i = 0; i < shapes.Length; i++)
        {
            if (shapes[i] is PlotShapeObject plot)
                yield return Shape(plot, PictureExport.NameOf(baseName + ShapeSuffix, i, shapes.Length), session);
        }

        if (Recordings(session, baseName + RecordingsSuffix) is { } recordings) yield return recordings;
    }

    /// <summary>Writes tables, a file each, in the format of an ending: csv or npy.</summary>
    /// <returns>The files.</returns>
    public static IEnumerable<string> Write(IEnumerable<DataTable> tables, string folder, string ending)
    {
        foreach (DataTable table in tables)
        {
            if (folder.Length > 0) Directory.CreateDirectory(folder);
            string path = Path.Combine(folder, $"{table.Name}.{ending}");
            Write(table, path);
            yield return path;
        }
    }

    /// <summary>Writes a table in the format of the file's ending: .npy, or CSV for any other.</summary>
    public static void Write(DataTable table, string path)
    {
        using FileStream stream = File.Create(path);
        if (Path.GetExtension(path).Equals(".npy", StringComparison.OrdinalIgnoreCase)) NpyFile.Write(table.WithDistinctNames(), stream);
        else CsvFile.Write(table.WithDistinctNames(), stream);
    }

    /// <summary>The columns of values against common ones: one column of these if all are the same, else one before each.</summary>
    public static IReadOnlyList<DataColumn> Beside(IReadOnlyList<(DataColumn X, DataColumn Y)> pairs)
    {
        if (pairs.Count == 0) return [];
        DataColumn first = pairs[0].X;
        bool isCommon = pairs.All(pair => pair.X.Name == first.Name && pair.X.Values.AsSpan().SequenceEqual(first.Values));
        return isCommon ? [first, .. pairs.Select(static pair => pair.Y)] : [.. pairs.SelectMany(static pair => new[] { pair.X, pair.Y })];
    }

    private static DataTable? Graph(SceneObject scene, string name)
    {
        var graph = (GraphObject)scene;
        var pairs = new List<(DataColumn, DataColumn)>();
        foreach (GraphLine line in graph.Items.OfType<GraphLine>().Where(static line => line is { Count: > 0, IsErased: false }))
        {
            string x = GraphFigure.HorizontalVariable(line, graph);
            string y = line.Label?.Text is { Length: > 0 } label ? label : line.ExpressionText;
            pairs.Add((new DataColumn(ByteText.Decode(x.Length > 0 ? x : "x"), Widened(line.X), IsSingle: true), new DataColumn(ByteText.Decode(y.Length > 0 ? y : "y"), Widened(line.Y), IsSingle: true)));
        }

        return pairs.Count == 0 ? null : new DataTable(name, Beside(pairs));
    }

    /// <summary>The value of a PlotShape's variable at each segment.</summary>
    private static DataTable Shape(PlotShapeObject shape, string name, HocSession session)
    {
        var sections = new List<string>();
        var places = new List<double>();
        var values = new List<double>();
        session.Model.Catalog.TryGetVariable(shape.VariableName, out RangeVariable? variable);
        foreach (Section section in shape.Sections ?? session.Model.Sections)
        {
            if (!section.Exists || variable is null || (!variable.IsNodal && !section.Has(variable.Type))) continue;
            for (int i = 0; i < section.SegmentCount; i++)
            {
                sections.Add(section.Name);
                places.Add(section.Centre(i));
                values.Add(section.Read(variable, section.Centre(i)));
            }
        }

        return new DataTable(name, [new("section", []) { Texts = [.. sections] }, new("x", [.. places]), new(shape.VariableName, [.. values])]);
    }

    private static DataTable? Recordings(HocSession session, string name)
    {
        VectorObject[] recorded = [.. session.Names.InstancesOf("Vector").OfType<VectorObject>().Where(static vector => vector.IsRecording && vector.Size > 0)];
        return recorded.Length == 0
            ? null
            : new DataTable(name, [.. recorded.Select(static vector => new DataColumn(vector.RecordedVariable.Length > 0 ? vector.RecordedVariable : vector.Name, vector.Items.ToArray()))]);
    }

    private static double[] Widened(ReadOnlySpan<float> values)
    {
        var wide = new double[values.Length];
        for (int i = 0; i < wide.Length; i++) wide[i] = values[i];
        return wide;
    }
}
