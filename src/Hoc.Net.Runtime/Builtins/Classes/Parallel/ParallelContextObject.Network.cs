using Hoc.Net.Runtime.Builtins.Classes.Events;
using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation;
using Hoc.Net.Simulation.Networks;

namespace Hoc.Net.Runtime.Builtins.Classes.Parallel;

/// <content>Networks: numbers of cells, connections by number, spikes, gap junctions.</content>
internal sealed partial class ParallelContextObject
{
    private GlobalIds Ids => _session.Model.GlobalIds;

    private VariableTransfers Transfers => _session.Model.Transfers;

    [HocMethod("set_gid2node", "pc.set_gid2node(gid, process)", "Says which process has the cell of a number (gid).", Least = 2, Most = 2)]
    public double Claim(CallArguments call)
    {
        int gid = Gid(call);
        if (call.Integer(2) == 0) Ids.Claim(gid);
        return 0;
    }

    [HocMethod("gid_exists", "pc.gid_exists(gid)", "0 when the gid is not this process's, 1 when it has no cell yet, 2 when its cell sends no spikes to other processes, 3 when it does.", Least = 1, Most = 1)]
    public double Exists(CallArguments call) => (double)Ids.StateOf(Gid(call));

    [HocMethod("cell", "pc.cell(gid, netcon, output)", "Says that the source of a NetCon is where the spikes of the gid's cell arise; output 0 keeps them from other processes.", Least = 2, Most = 3)]
    public double Assign(CallArguments call)
    {
        Ids.Assign(Gid(call), call.Object<NetConObject>(2).Connection, call.Integer(3, 1) != 0);
        return 0;
    }

    [HocMethod("outputcell", "pc.outputcell(gid)", "Lets the spikes of a gid's cell go to all processes.", Least = 1, Most = 1)]
    public double MakeOutput(CallArguments call)
    {
        Ids.MakeOutput(Gid(call));
        return 0;
    }

    [HocMethod("threshold", "pc.threshold(gid, value)", "The threshold of a gid's cell; with a value, sets it.", Least = 1, Most = 2)]
    public double Threshold(CallArguments call)
    {
        Cell threshold = Ids.ThresholdOf(Gid(call));
        if (call.Count > 1) threshold.Value = call.Number(2);
        return threshold.Value;
    }

    [HocMethod("gid_connect", "pc.gid_connect(gid, target, netcon)", "A NetCon from the cell of a gid to a point process; a NetCon given gets that cell as its source.", Least = 2, Most = 3)]
    public HocObject Connect(CallArguments call)
    {
        int gid = Gid(call);
        PointProcess target = call.Object<PointProcessObject>(2).Process;
        if (call.Count < 3) return NetConObject.Of(_session, Ids.Connect(gid, target));
        var given = call.Object<NetConObject>(3);
        if (given.Connection.Target != target)
        {
            throw call.Fault(
                RuntimeDiagnostics.WrongArgumentKind,
                "the NetCon has another target than argument 2.",
                "Pass the NetCon's own target.");
        }

        Ids.Connect(gid, given.Connection);
        return given;
    }

    [HocMethod("gid2obj", "pc.gid2obj(gid)", "The object to which the cell of a gid belongs, or the artificial cell; NULLobject for sections of the top level.", Least = 1, Most = 1)]
    public HocObject? ObjectOf(CallArguments call) =>
        Ids.SectionOf(Gid(call)) is { } section ? OwnerOf(section) : Ids.ProcessOf(Gid(call))?.Tag as HocObject;

    [HocMethod("gid2cell", "pc.gid2cell(gid)", "As gid2obj(); for a point process in a section of an object, that object.", Least = 1, Most = 1)]
    public HocObject? CellOf(CallArguments call)
    {
        if (Ids.SectionOf(Gid(call)) is { } section) return OwnerOf(section);
        PointProcess? process = Ids.ProcessOf(Gid(call));
        return process?.Section is { } its && OwnerOf(its) is { } owner ? owner : process?.Tag as HocObject;
    }

    [HocMethod("gid_clear", "pc.gid_clear(kind)", "Forgets gids and gap junctions (0, 4), gids (1), places of multisplit (0, 2) or gap junctions (3).", Most = 1)]
    public double Clear(CallArguments call)
    {
        int kind = call.Count > 0 ? call.Integer(1, 0, 4) : 0;
        if (kind is 0 or 3 or 4) Transfers.Clear();
        if (kind is 0 or 1 or 4) Ids.Clear();
        if (kind is 0 or 2) call.Session.CellJoints.Clear();
        return 0;
    }

    [HocMethod("spike_record", "pc.spike_record(gid, times, gids)", "Takes down the spike times of a gid's cell, or of those in a Vector, or with -1 of all, and their gids beside.", Least = 3, Most = 3)]
    public double Record(CallArguments call)
    {
        SampleBuffer times = call.Object<VectorObject>(2).Samples;
        SampleBuffer ids = call.Object<VectorObject>(3).Samples;
        foreach (int gid in Recorded(call)) Ids.Record(gid, times, ids);
        return 0;
    }

    [HocMethod("prcellstate", "pc.prcellstate(gid, \"suffix\")", "Writes the values of a gid's cell to the file gid_suffix.nrndat: nodes, voltages, the visible variables of its mechanisms, connections to its point processes.", Least = 2, Most = 2)]
    public double WriteState(CallArguments call)
    {
        int gid = Gid(call);
        if (Ids.StateOf(gid) is GlobalIdState.Absent or GlobalIdState.Claimed) return 0;
        StreamWriter? file = null;
        string path = $"{gid}_{call.String(2)}.nrndat";
        if (!OpenFiles.Attempt(() => file = _session.Files.Create(_session.ResolvePath(path), FileMode.Create)))
            throw call.Fault(RuntimeDiagnostics.FileNotOpen, $"'{path}' cannot be opened for writing.", "Check the folder and your rights there.");
        CellStateReport.Write(_session.Model, gid, file!);
        _session.Files.Close(file);
        return 0;
    }

    [HocMethod("set_maxstep", "pc.set_maxstep(ms)", "The smallest delay of connections from other processes' cells, at most the number given; spikes are exchanged that often.", Least = 1, Most = 2)]
    public double SetMaxStep(CallArguments call) => Ids.SmallestDelay(call.Number(1, 1e-6, 1e9));

    [HocMethod("spike_compress", "pc.spike_compress(count, gids, method)", "Accepted: one process exchanges no spikes.", Most = 3)]
    public double CompressSpikes(CallArguments call)
    {
        if (call.Count > 0) call.Number(1, -1, int.MaxValue);
        if (call.Count > 1) call.Number(2, 0, 1);
        if (call.Count > 2) call.Number(3, 0, 15);
        return 0;
    }

    [HocMethod("max_histogram", "pc.max_histogram(Vector)", "Accepted: one process exchanges no spikes.", Most = 1)]
    public double ObserveExchanges(CallArguments call)
    {
        if (call.Count > 0) call.Object<VectorObject>(1);
        return 0;
    }

    [HocMethod("spike_statistics", "pc.spike_statistics(&sent, &received, &useful)", "How many spikes were exchanged: none.", Most = 3)]
    public double Statistics(CallArguments call)
    {
        for (int i = 1; i <= call.Count; i++) call.Pointer(i).Value = 0;
        return 0;
    }

    [HocMethod("source_var", "pc.source_var(&variable, id)", "Gives a variable a number, by which others can follow it.", Least = 2, Most = 2)]
    public double AddSource(CallArguments call)
    {
        VariableReference variable = call.Pointer(1);
        if (variable is NumberSlot or IElementReference)
        {
            throw call.Fault(
                RuntimeDiagnostics.WrongArgumentKind,
                "source_var() needs a variable of the accessed section, such as &v(0.5).",
                "Write the section in front, as in 'soma pc.source_var(&v(0.5), 1)'.");
        }

        Transfers.AddSource(call.Integer(2, 0, int.MaxValue), variable);
        return 0;
    }

    [HocMethod("target_var", "pc.target_var(process, &variable, id)", "Lets a variable, of a point process if one is given, follow the source of a number.", Least = 2, Most = 3)]
    public double AddTarget(CallArguments call)
    {
        int first = call.IsObject(1) ? 2 : 1;
        Transfers.AddTarget(call.Integer(first + 1, 0, int.MaxValue), call.Pointer(first));
        return 0;
    }

    [HocMethod("setup_transfer", "pc.setup_transfer()", "Joins the variables that follow others with these; to be called once all are given.", Most = 0)]
    public double SetUpTransfers()
    {
        Transfers.SetUp();
        return 0;
    }

    private static int Gid(CallArguments call) => call.Integer(1, 0, int.MaxValue);

    private IEnumerable<int> Recorded(CallArguments call)
    {
        if (call.IsObject(1)) return call.Object<VectorObject>(1).Items.ToArray().Select(static gid => (int)gid);
        return call.Integer(1) is var gid and >= 0 ? [gid] : [.. Ids.Outputs];
    }

    private TemplateInstance? OwnerOf(Section section) => section.Exists ? _session.Sections.OwnerOf(section) : null;
}
