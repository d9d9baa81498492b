namespace Hoc.Net.Runtime.Tests.Objects;

/// <summary>Objects live as long as somebody holds them; HOC sees it by their numbers, by unref and by their sections.</summary>
internal sealed class LifetimeTests
{
    private const string Node = "begintemplate Node\npublic next, v\nobjref next\nproc init() { v = $1 }\nendtemplate Node\n";

    [Test]
    public void A_number_is_given_again_when_no_object_of_the_class_lives() => Assert.That(
        ScriptRun.OutputOf("objref a, b\na = new Vector()\nb = new Vector()\nprint a, b\na = b\nprint a\nb = a\nobjref a, b\na = new Vector()\nprint a\n"),
        Is.EqualTo("Vector[0] Vector[1] \nVector[1] \nVector[0] \n"));

    [Test]
    public void A_temporary_is_discarded_with_its_statement() => Assert.That(
        ScriptRun.OutputOf("objref a, b\na = new Vector(3, 2)\nx = a.c.sum\nx = a.c.add(a.c).sum\nb = new Vector()\nprint b\n"),
        Is.EqualTo("Vector[4] \n"));

    [Test]
    public void Temporaries_of_a_loop_do_not_pile_up() => Assert.That(
        ScriptRun.OutputOf("objref a, l\na = new Vector(2)\nproc p() { local i  for i = 0, 99 { x = a.c.size }  while (a.c.size < 2) { } }\np()\nl = new List(\"Vector\")\nprint l.count\n"),
        Is.EqualTo("1 \n"));

    [Test]
    public void A_local_object_that_is_returned_stays_alive() => Assert.That(
        ScriptRun.OutputOf("obfunc make() { localobj v  v = new Vector($1)  return v }\nobjref o, l\no = make(5)\nprint o.size, make(3).size\nl = new List(\"Vector\")\nprint l.count\n"),
        Is.EqualTo("5 3 \n1 \n"));

    [Test]
    public void An_object_returned_out_of_a_loop_stays_alive() => Assert.That(
        ScriptRun.OutputOf("objref l, o\nl = new List()\nl.append(new Vector(1))\nobfunc make() { local i  for i = 0, l.o(0).c.size { if (i == 1) return new Vector(7) }  return l }\no = make()\nprint o.size, make().size\n"),
        Is.EqualTo("\t1 \n7 7 \n"));

    [Test]
    public void A_local_object_ends_with_its_procedure() => Assert.That(
        ScriptRun.OutputOf("proc p() { localobj v  v = new Vector(3) }\np()\nobjref l\nl = new List(\"Vector\")\nprint l.count\n"),
        Is.EqualTo("0 \n"));

    [Test]
    public void A_member_holds_what_it_refers_to() => Assert.That(
        ScriptRun.OutputOf(Node + "objref a, l\na = new Node(1)\na.next = new Node(2)\na.next.next = new Node(3)\nl = new List(\"Node\")\nprint l.count, a.next.next.v\na = a.next\nprint l.count\nobjref a\nprint l.count\n"),
        Is.EqualTo("3 3 \n2 \n0 \n"));

    [Test]
    public void Unref_is_told_how_many_hold_the_object_still() => Assert.That(
        ScriptRun.OutputOf("begintemplate T\nproc unref() { print \"unref\", $1 }\nendtemplate T\nobjref a, b, nil\na = new T()\nb = a\na = nil\nb = nil\n"),
        Does.EndWith("unref1 \nunref0 \n"));

    [Test]
    public void The_sections_of_a_dead_object_vanish() => Assert.That(
        ScriptRun.OutputOf("begintemplate Cell\npublic soma\ncreate soma, dend[2]\nendtemplate Cell\nobjref c, nil\nc = new Cell()\nforall print secname()\nc = nil\nn = 0\nforall n += 1\nprint n\n"),
        Is.EqualTo("Cell[0].soma\nCell[0].dend[0]\nCell[0].dend[1]\n0 \n"));

    [Test]
    public void A_point_process_leaves_its_section_when_nobody_holds_it()
    {
        using var host = new HocHost();
        using HocSession session = host.CreateSession();
        session.RunText("create a\naccess a\nobjref s, nil\ns = new IClamp(.5)\n");
        Assert.That(session.Model.Sections[0].At(.5).Section.PointProcesses, Has.Count.EqualTo(1));
        session.RunText("s = nil\n");
        Assert.That(session.Model.Sections[0].PointProcesses, Is.Empty);
    }

    [Test]
    public void Random_assignments_leave_exactly_the_objects_that_are_reachable()
    {
        var random = new Random(12345);
        var script = new System.Text.StringBuilder(Node + "objref a, b, c, nil, l\nl = new List(\"Node\")\n");
        const int variables = 3;
        const int fresh = variables;
        var heads = new Model?[variables];
        for (int step = 0; step < 400; step++)
        {
            int target = random.Next(variables);
            int source = random.Next(variables + 2);
            Model? value = source < variables ? heads[source] : source == fresh ? new Model() : null;
            string text = source < variables ? Name(source) : source == fresh ? "new Node(0)" : "nil";
            if (heads[target] is { } owner && random.Next(2) == 0 && source >= variables)
            {
                script.Append($"{Name(target)}.next = {text}\n");
                owner.Next = value;
            }
            else
            {
                script.Append($"{Name(target)} = {text}\n");
                heads[target] = value;
            }

            if (step % 20 == 0) script.Append("print l.count\n");
            if (step % 20 == 0) script.Append($"print {Reachable(heads)}\n");
        }

        string[] lines = ScriptRun.OutputOf(script.ToString()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i += 2) Assert.That(lines[i], Is.EqualTo(lines[i + 1]), $"check {i / 2}");
    }

    private static string Name(int variable) => "abc"[variable].ToString();

    private static int Reachable(Model?[] heads)
    {
        var seen = new HashSet<Model>();
        foreach (Model? head in heads)
            for (Model? node = head; node is not null && seen.Add(node); node = node.Next) { }
        return seen.Count;
    }

    private sealed class Model
    {
        public Model? Next { get; set; }
    }
}
