using Hoc.Net.Runtime.Builtins.Classes.Files;
using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Objects;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Builtins.Classes.Saving;

/// <summary>HOC's BBSaveState.</summary>
[HocClass("BBSaveState", "new BBSaveState()", "Keeps the state of a network cell by cell in files, as NEURON does: t, and of each cell with a gid its voltages, states, connections, events under way. A model with other cells beside them, or with other gids on this process, can read what it knows.", Most = 0)]
internal sealed partial class CellStateObject(CallArguments call) : HocObject
{
    private const string TextFolder = "bbss_out";
    private const string TextInputFolder = "in";
    private const string BinaryFolder = "binbufout";
    private const string BinaryInputFolder = "binbufin";

    private readonly HocSession _session = call.Session;
    private bool _isBinary; // the form that sizes are told for

    private Model Model => _session.Model;

    [HocMethod("save", "bbss.save(\"file\")", "Writes t and the state of all cells with gids into one file of text (15 digits); gives 1.", Least = 1, Most = 1)]
    public double Save(CallArguments call)
    {
        _isBinary = false;
        CellStateWalk walk = WalkToSave(call);
        TextStateWriter writer = new();
        writer.Number(Model.Time);
        writer.Text("//core");
        foreach (int gid in walk.Gids) Write(call, walk, gid, writer);
        WriteFile(call, call.String(1), writer.Bytes);
        return 1;
    }

    [HocMethod("restore", "bbss.restore(\"file\")", "Goes back to the state in a file that save() wrote, here or in NEURON; gives 1. Call it after finitialize(), with all cells and connections there.", Least = 1, Most = 1)]
    public double Restore(CallArguments call)
    {
        string path = call.String(1);
        TextStateReader reader = new(new TextInput(ReadFile(call, path)));
        Follow(call, path, () =>
        {
            CellStateWalk walk = Begin(reader.Number(0), isBinary: false);
            reader.Known("//core");
            foreach (int gid in walk.Gids) walk.Walk(gid, reader);
        });
        return 1;
    }

    [HocMethod("save_test", "bbss.save_test()", "Writes t to bbss_out/tmp and each cell to bbss_out/tmp.GID.0, as text.", Most = 0)]
    public double SaveFiles(CallArguments call)
    {
        _isBinary = false;
        CellStateWalk walk = WalkToSave(call);
        if (!OpenFiles.Attempt(() => _session.Files.CreateFolder(_session.ResolvePath(TextFolder)))) throw NotWritten(call, TextFolder);
        TextStateWriter time = new();
        time.Number(Model.Time);
        WriteFile(call, $"{TextFolder}/tmp", time.Bytes);
        foreach (var (id, gid) in walk.BaseGids)
        {
            TextStateWriter writer = new();
            Write(call, walk, gid, writer);
            WriteFile(call, $"{TextFolder}/tmp.{id}.0", writer.Bytes);
        }

        return 0;
    }

    [HocMethod("restore_test", "bbss.restore_test()", "Goes back to a state in text: t in in/tmp, each cell in in/tmp.GID, after a line with the number of its parts.", Most = 0)]
    public double RestoreFiles(CallArguments call)
    {
        string path = $"{TextInputFolder}/tmp";
        CellStateWalk? walk = null;
        TextStateReader time = new(new TextInput(ReadFile(call, path)));
        Follow(call, path, () => walk = Begin(time.Number(0), isBinary: false));
        foreach (var (id, gid) in walk!.BaseGids)
        {
            string file = $"{TextInputFolder}/tmp.{id}";
            TextStateReader reader = new(new TextInput(ReadFile(call, file)));
            Follow(call, file, () =>
            {
                for (int parts = reader.Integer(0); parts > 0; parts--) walk.Walk(gid, reader);
            });
        }

        return 0;
    }

    [HocMethod("save_test_bin", "bbss.save_test_bin()", "Writes t and the cells into the folder binbufout, which must exist, in binary form, each beside a file that tells its size: all digits are kept.", Most = 0)]
    public double SaveBinary(CallArguments call)
    {
        _isBinary = true;
        CellStateWalk walk = WalkToSave(call);
        BinaryStateWriter time = new();
        time.Number(Model.Time);
        WriteSized(call, "global", time.Bytes);
        foreach (var (id, gid) in walk.BaseGids)
        {
            BinaryStateWriter writer = new();
            Write(call, walk, gid, writer);
            WriteSized(call, $"{id}", writer.Bytes);
        }

        return 0;
    }

    [HocMethod("restore_test_bin", "bbss.restore_test_bin()", "Goes back to the state in the folder binbufin, to which the files of save_test_bin() were copied.", Most = 0)]
    public double RestoreBinary(CallArguments call)
    {
        _isBinary = true;
        CellStateWalk? walk = null;
        BinaryStateReader time = ReadSized(call, "global");
        Follow(call, $"{BinaryInputFolder}/global", () => walk = Begin(time.Number(0), isBinary: true));
        foreach (var (id, gid) in walk!.BaseGids)
        {
            BinaryStateReader reader = ReadSized(call, $"{id}");
            Follow(call, $"{BinaryInputFolder}/{id}", () => walk.Walk(gid, reader));
        }

        return 0;
    }

    [HocMethod("save_request", "bbss.save_request(gids, sizes)", "Fills Vectors with the gids of all cells and the number of bytes that each takes, in the form used last, text at first; gives the number of cells.", Least = 2, Most = 2)]
    public double Sizes(CallArguments call)
    {
        var gids = call.Object<VectorObject>(1);
        var sizes = call.Object<VectorObject>(2);
        CellStateWalk walk = WalkToSave(call);
        List<(int Base, int Gid)> cells = walk.BaseGids;
        double[] counts = new double[cells.Count];
        for (int i = 0; i < counts.Length; i++) Follow(call, null, () => counts[i] = walk.SizeOf(cells[i].Gid));
        gids.SetTo([.. cells.Select(static c => (double)c.Base)]);
        sizes.SetTo(counts);
        return counts.Length;
    }

    [HocMethod("save_gid", "bbss.save_gid()", "Says that it is not implemented, as NEURON does; save_test_bin() writes cells one by one.", Most = 0)]
    public double SaveCell()
    {
        _session.Write("save_gid not implemented\n");
        return 0;
    }

    [HocMethod("restore_gid", "bbss.restore_gid()", "Says that it is not implemented, as NEURON does; restore_test_bin() reads cells one by one.", Most = 0)]
    public double RestoreCell()
    {
        _session.Write("restore_gid not implemented\n");
        return 0;
    }

    [HocMethod("ignore", "bbss.ignore(process)", "Leaves a point process out from now on, in all objects of this class; without one, none is left out.", Most = 1)]
    public double Ignore(CallArguments call)
    {
        if (call.Count == 0) _session.UnsavedProcesses.Clear();
        else _session.UnsavedProcesses.Add(call.Object<PointProcessObject>(1).Process);
        return 0;
    }

    [HocMethod("vector_play_init", "bbss.vector_play_init()", "Lets the playing of Vectors begin after a state was restored.", Most = 0)]
    public double StartPlaying()
    {
        Model.StartPlaybacks();
        return 0;
    }
}
