using Hoc.Net.Runtime.Builtins.Classes.Matrices;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Morphology;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Morphology;

/// <summary>The contents of a reconstruction file; the classes of import3d.hoc are made over it.</summary>
[HocClass("Import3d_File", "new Import3d_File(\"format\", \"file\")", "Reads the points and branches of a traced neuron; an empty format stands for the one that the file's text tells.", Least = 2, Most = 2)]
internal sealed class MorphologyFileObject : HocObject
{
    private readonly Reconstruction _contents;

    /// <summary>Reads a file.</summary>
    public MorphologyFileObject(CallArguments call)
    {
        string format = call.String(1);
        string name = call.String(2);
        try
        {
            _contents = MorphologyFile.Read(call.Session.ResolvePath(name), name, format.Length == 0 ? null : format);
        }
        catch (UnreadableMorphologyException fault)
        {
            foreach ((string text, bool isAlways) in fault.Read?.Output ?? [])
            {
                if (isAlways) call.Session.Write(text);
            }

            throw call.Fault(RuntimeDiagnostics.BadMorphology, fault.Message, fault.Remedy);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            call.Session.Write($"could not open {name}\n");
            throw call.Fault(RuntimeDiagnostics.FileNotOpen, $"the file '{name}' cannot be read.", "Look at its name and folder.");
        }
    }

    [HocMethod("format", "f.format()", "The name of the file's format, as filetype tells it.", Most = 0)]
    public string Format() => _contents.Format;

    [HocMethod("report", "f.report(quiet)", "Prints what NEURON prints while it reads; gives 1 when something in the file cannot be meant.", Least = 1, Most = 1)]
    public double Report(CallArguments call)
    {
        bool isQuiet = call.Number(1) != 0;
        foreach ((string text, bool isAlways) in _contents.Output)
        {
            if (isAlways || !isQuiet) call.Session.Write(text);
        }

        return _contents.HasFaults ? 1 : 0;
    }

    [HocMethod("columns", "f.columns(x, y, z, d, iline)", "Sets Vectors to the places (um), diameters (um) and lines of all points; gives their number.", Least = 5, Most = 5)]
    public double GetColumns(CallArguments call)
    {
        Fill(call, 1, point => point.X);
        Fill(call, 2, point => point.Y);
        Fill(call, 3, point => point.Z);
        Fill(call, 4, point => point.Diameter);
        Fill(call, 5, point => point.Line);
        return _contents.Points.Count;
    }

    [HocMethod("numbers", "f.numbers(id, pid)", "Sets Vectors to the points' numbers in the file, and to those of their parents.", Least = 2, Most = 2)]
    public double GetNumbers(CallArguments call)
    {
        Fill(call, 1, point => point.Id);
        Fill(call, 2, point => point.Parent);
        return _contents.Points.Count;
    }

    [HocMethod("types", "f.types(v)", "Sets a Vector to the types: of the points of an SWC file, of the branches of others.", Least = 1, Most = 1)]
    public double GetTypes(CallArguments call)
    {
        call.Object<VectorObject>(1).SetTo([.. _contents.Types]);
        return _contents.Types.Count;
    }

    [HocMethod("text", "f.text(i, s)", "Sets a strdef to the line of point i.", Least = 2, Most = 2)]
    public double GetText(CallArguments call)
    {
        string text = _contents.Points[call.Integer(1, 0, _contents.Points.Count - 1)].Text;
        call.StringVariable(2).Value = text;
        return text.Length;
    }

    [HocMethod("nheader", "f.nheader()", "The number of lines without points: comments.", Most = 0)]
    public double CountHeader() => _contents.Header.Count;

    [HocMethod("header", "f.header(i)", "Line i of those without points.", Least = 1, Most = 1)]
    public string GetHeader(CallArguments call) => _contents.Header[call.Integer(1, 0, _contents.Header.Count - 1)];

    [HocMethod("count", "f.count()", "The number of branches.", Most = 0)]
    public double CountBranches() => _contents.Branches.Count;

    [HocMethod("size", "f.size(i)", "The number of points of branch i.", Least = 1, Most = 1)]
    public double CountPoints(CallArguments call) => BranchFrom(call).Points.Count;

    [HocMethod("branch", "f.branch(i, raw, d, facts)", "Sets the columns of a Matrix to the points of branch i, a Vector to their diameters, another to: its first point, type, parent (-1 for none), place on it, 1 when it hangs by a wire, number of points before its own, parent's point, 1 for a contour, contour to whose stack it belongs (-1 for none).", Least = 4, Most = 4)]
    public double GetBranch(CallArguments call)
    {
        TracedBranch branch = BranchFrom(call);
        var raw = call.Object<MatrixObject>(2);
        double[] diameters = new double[branch.Points.Count];
        for (int i = 0; i < diameters.Length; i++)
        {
            TracedPoint point = branch.Points[i];
            (raw.At(0, i), raw.At(1, i), raw.At(2, i)) = (point.X, point.Y, point.Z);
            diameters[i] = point.Diameter;
        }

        call.Object<VectorObject>(3).SetTo(diameters);
        int stack = branch.IsInStack ? _contents.Branches.FindIndex(soma => soma.Stack.Contains(branch)) : -1;
        call.Object<VectorObject>(4).SetTo(
        [
            branch.First,
            branch.Type,
            branch.Parent is null ? -1 : _contents.Branches.IndexOf(branch.Parent),
            branch.ParentX,
            branch.HangsByWire ? 1 : 0,
            branch.BorrowedPoints,
            branch.ParentPoint,
            branch.IsContour ? 1 : 0,
            stack,
        ]);
        return diameters.Length;
    }

    [HocMethod("nnearer", "f.nnearer()", "How many trees outside of all somas begin nearer to another branch than to a soma.", Most = 0)]
    public double CountNearer() => _contents.NearerParents.Count;

    [HocMethod("nearer", "f.nearer(i, facts)", "Sets a Vector to what is known of such a tree: its branch, the nearer branch, the point on that, the soma, both distances (um).", Least = 2, Most = 2)]
    public double GetNearer(CallArguments call)
    {
        NearerParent nearer = _contents.NearerParents[call.Integer(1, 0, _contents.NearerParents.Count - 1)];
        call.Object<VectorObject>(2).SetTo(
        [
            _contents.Branches.IndexOf(nearer.Branch),
            _contents.Branches.IndexOf(nearer.Parent),
            nearer.Point,
            _contents.Branches.IndexOf(_contents.Branches.Where(branch => branch is { IsContour: true, IsInStack: false }).ElementAt(nearer.Soma)),
            nearer.Distance,
            nearer.SomaDistance,
        ]);
        return nearer.Point;
    }

    private TracedBranch BranchFrom(CallArguments call) => _contents.Branches[call.Integer(1, 0, _contents.Branches.Count - 1)];

    private void Fill(CallArguments call, int position, Func<TracedPoint, double> value) =>
        call.Object<VectorObject>(position).SetTo([.. _contents.Points.Select(value)]);
}
