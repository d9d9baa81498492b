using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Windows;
using Hoc.Net.Runtime.Formatting;

namespace Hoc.Net.Runtime.Builtins.Classes.Graphs;

/// <summary>The pictures of windows, and files of them that scripts ask for while they run.</summary>
internal static class PictureFiles
{
    /// <summary>The figure of what a window shows now.</summary>
    public static Figure FigureOf(SceneObject window, HocSession session) => window switch
    {
        GraphObject graph => GraphFigure.Of(graph, session),
        ShapeWindow shape => ShapeFigure.Of(shape, session),
        PointProcessShapeObject points => ShapeFigure.Of(points, session),
        _ => throw new InvalidOperationException($"{window.Class.Name} has no picture."),
    };

    /// <summary>Whether there is anything to see.</summary>
    public static bool HasContent(SceneObject window, HocSession session) =>
        window is GraphObject ? SceneFigure.HasContent(window) : ShapeFigure.HasContent(window, session);

    /// <inheritdoc cref="Write(CallArguments, IReadOnlyList{SceneObject}, string)"/>
    public static void Write(CallArguments call, SceneObject window, string name) => Write(call, [window], name);

    /// <summary>Writes the picture of windows on one page: the format is that of the file's ending, and EPS, as NEURON's, for any other.</summary>
    /// <exception cref="HocException">It cannot be written.</exception>
    public static void Write(CallArguments call, IReadOnlyList<SceneObject> windows, string name)
    {
        HocSession session = call.Session;
        string path = session.Gate.ForWriting(session.ResolvePath(name));
        if (!FigureWriter.TryParseFormat(Path.GetExtension(path), out FigureFormat format)) format = FigureFormat.Eps;
        try
        {
            FigureWriter.Write([.. windows.Select(window => FigureOf(window, session))], path, format, session.PictureOptions);
        }
        catch (FigureWriteException cause)
        {
            throw call.Fault(
                RuntimeDiagnostics.PictureNotWritten,
                $"a picture cannot be written to '{name}': {ByteText.Of(cause.Reason)}",
                "Name a file in a folder that exists and may be written to.");
        }
    }
}
