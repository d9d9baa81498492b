using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;

namespace Hoc.Net.Runtime.Pictures;

/// <summary>
/// Writes the windows that were shown as pictures. A Graph alone is named like the script, several are numbered; drawings of
/// sections are named and numbered apart, so that the names of Graphs do not depend on them.
/// </summary>
internal static class PictureExport
{
    private const string ShapeSuffix = "-shape";

    private static readonly string[] ShapeClasses = ["PlotShape", "Shape", "PPShape"];

    /// <summary>Writes the pictures; gives the paths of the files.</summary>
    /// <exception cref="FigureWriteException">A file could not be written.</exception>
    public static IReadOnlyList<string> Write(HocSession session, PictureOptions options)
    {
        var paths = new List<string>();
        Write(Shown(session, "Graph"), options.BaseName, paths, session, options);
        Write([.. ShownShapes(session)], options.BaseName + ShapeSuffix, paths, session, options);
        return paths;
    }

    /// <summary>The windows of a class that are on the screen and show something.</summary>
    public static SceneObject[] Shown(HocSession session, string className) =>
    [
        .. session.Names.InstancesOf(className).OfType<SceneObject>()
            .Where(window => window.IsMapped && session.Screen.IsSeen(window) && PictureFiles.HasContent(window, session)),
    ];

    /// <summary>The drawings of sections that are on the screen.</summary>
    public static IEnumerable<SceneObject> ShownShapes(HocSession session) => ShapeClasses.SelectMany(name => Shown(session, name));

    /// <summary>The name of the file of one window of several, without its ending.</summary>
    public static string NameOf(string baseName, int index, int count) => count == 1 ? baseName : $"{baseName}-{index + 1}";

    private static void Write(SceneObject[] windows, string baseName, List<string> paths, HocSession session, PictureOptions options)
    {
        for (int i = 0; i < windows.Length; i++)
        {
            string name = NameOf(baseName, i, windows.Length);
            Figure figure = PictureFiles.FigureOf(windows[i], session);
            foreach (string format in options.Formats)
            {
                string path = Path.Combine(options.Directory, $"{name}.{format}");
                if (options.Directory.Length > 0) Directory.CreateDirectory(options.Directory);
                FigureWriter.Write(figure, path, session.PictureOptions);
                paths.Add(path);
            }
        }
    }
}
