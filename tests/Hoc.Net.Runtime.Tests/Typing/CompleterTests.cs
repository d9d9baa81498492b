namespace Hoc.Net.Runtime.Tests.Typing;

/// <summary>What may stand where somebody is typing; | marks the cursor.</summary>
internal sealed class CompleterTests
{
    private static readonly HocHost Host = new();

    [TestCase("", "spri|", "sprint(")]
    [TestCase("", "x = sq|", "sqrt(")]
    [TestCase("", "objec|tv", "object_id( object_pop( object_push( object_pushed( objectvar")]
    [TestCase("", "print cels|ius", "celsius")]
    [TestCase("", "insert h|", "hh")]
    [TestCase("", "soma uninsert pa|", "pas")]
    [TestCase("", "x = new StringF|", "StringFunctions(")]
    [TestCase("", "x = new ICl|", "IClamp(")]
    [TestCase("", "help Vector.indv|", "indvwhere(")]
    [TestCase("", "help forse|", "forsec")]
    [TestCase("", "?tops|", "")]
    [TestCase("", "?topo|", "topology")]
    [TestCase("", "print \"spri|", "")]
    [TestCase("", "print \"a\" + spri|", "sprint(")]
    [TestCase("", "unheardof.si|", "")]
    [TestCase("myvar = 1\nproc myproc() {}\nstrdef mystring\nobjref myobject\ncreate mysection", "my|", "myobject myproc( mysection mystring myvar")]
    [TestCase("create soma, axon[2]", "access so|", "soma")]
    [TestCase("create soma", "soma.gnab|", "gnabar_hh")]
    [TestCase("create soma", "soma.nse|", "nseg")]
    [TestCase("objref a\na = new Vector()", "a.indv|", "indvwhere(")]
    [TestCase("objref a\na = new Vector()", "print a.siz|, 3", "size(")]
    [TestCase("objref a\na = new Vector()", "a.x|", "x xfitness(")]
    [TestCase("objref a", "a.indv|", "")]
    [TestCase("objref a[2]\na[1] = new List()", "a[1].remo|", "remove( remove_all(")]
    [TestCase("objref a[2]\na[1] = new List()", "a[7].remo|", "")]
    [TestCase("objref a\na = new Vector()", "Vector[0].indv|", "indvwhere(")]
    [TestCase("objref a\na = new Vector()", "a.c.indv|", "")]
    [TestCase("create soma\naccess soma\nobjref a\na = new IClamp(.5)", "a.d|", "del dur")]
    [TestCase("begintemplate Cell\npublic list, size, grow\nobjref list\nproc init() { list = new List() size = 1 }\nproc grow() {}\nendtemplate Cell\nobjref c\nc = new Cell()", "c.|", "grow( list size")]
    [TestCase("begintemplate Cell\npublic list\nobjref list\nproc init() { list = new List() }\nendtemplate Cell\nobjref c\nc = new Cell()", "c.list.coun|", "count(")]
    [TestCase("begintemplate Cell\nendtemplate Cell", "c = new Cel|", "Cell(")]
    public void Candidates_fit(string script, string line, string candidates)
    {
        using HocSession session = Host.CreateSession();
        session.RunText(script);
        int cursor = line.IndexOf('|');

        HocCompletion completion = session.Complete(line.Remove(cursor, 1), cursor);

        Assert.That(string.Join(" ", completion.Candidates), Is.EqualTo(candidates));
    }

    [TestCase("load_file(\"mo|", 11, "model.hoc models/")]
    [TestCase("load_file(\"models/|", 18, "cell.hoc")]
    [TestCase("f = new File(\"models/ce|", 21, "cell.hoc")]
    [TestCase("xopen(\"nowhere/|", 15, "")]
    [TestCase("print \"mo|", 9, "")]
    public void Files_are_those_of_the_working_folder(string line, int start, string candidates)
    {
        string folder = Directory.CreateTempSubdirectory("hoc-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "models"));
        File.WriteAllText(Path.Combine(folder, "model.hoc"), "");
        File.WriteAllText(Path.Combine(folder, "models", "cell.hoc"), "");
        using HocSession session = Host.CreateSession(new HocSessionOptions { WorkingDirectory = folder });

        HocCompletion completion = session.Complete(line.TrimEnd('|'), line.Length - 1);

        Directory.Delete(folder, recursive: true);
        Assert.That((completion.Start, string.Join(" ", completion.Candidates)), Is.EqualTo((start, candidates)));
    }

    [Test]
    public void Completing_changes_nothing()
    {
        using HocSession session = Host.CreateSession();
        session.Complete("newname.x", 9);
        session.Complete("newname", 7);

        Assert.That(session.RunText("if (name_declared(\"newname\")) execerror(\"declared\")"), Is.Zero);
    }
}
