using Hoc.Net.Plotting;
using Hoc.Net.Runtime.Builtins.Classes.Graphs;

namespace Hoc.Net.Runtime.Pictures;

/// <summary>Writes the Graphs that were shown as pictures: one is named like the script, several are numbered.</summary>
internal static class PictureExport
{
    /// <summary>Writes the pictures; gives the paths of the files.</summary>
    /// <exception cref="FigureWriteException">A file could not be written.</exception>
    public static IReadOnlyList<string> Write(IEnumerable<GraphObject> graphs, HocSession session, PictureOptions options)
    {
        GraphObject[] shown = [.. graphs.Where(graph => graph.IsMapped && GraphFigure.HasContent(graph))];
        var paths = new List<string>();
        for (int i = 0; i < shown.Length; i++)
        {
            string name = shown.Length == 1 ? options.BaseName : $"{options.BaseName}-{i + 1}";
            Figure figure = GraphFigure.Of(shown[i], session);
            foreach (string format in options.Formats)
            {
                string path = Path.Combine(options.Directory, $"{name}.{format}");
                if (options.Directory.Length > 0) Directory.CreateDirectory(options.Directory);
                FigureWriter.Write(figure, path);
                paths.Add(path);
            }
        }

        return paths;
    }
}
