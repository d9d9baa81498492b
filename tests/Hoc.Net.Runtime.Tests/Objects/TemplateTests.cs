namespace Hoc.Net.Runtime.Tests.Objects;

/// <summary>Templates: storage of instances, access to members. Expectations: nrniv 8.2.2.</summary>
internal sealed class TemplateTests
{
    [Test]
    public void Instances_have_storage_of_their_own_and_begin_with_zeros() => Assert.That(
        ScriptRun.OutputOf("begintemplate A\npublic x, s, d\nx = 5\nstrdef s\ndouble d[2]\nendtemplate A\nobjref a, b\na = new A()\nb = new A()\na.x = 3\na.s = \"hi\"\na.d[1] = 4\nprint a.x, b.x, b.d[1], a.d[1]\nprint a.s, b.s\n"),
        Is.EqualTo("3 0 0 4 \nhi  \n"));

    [Test]
    public void A_private_member_cannot_be_reached()
    {
        ScriptRun run = ScriptRun.Of("begintemplate A\nproc init() { secret = 1 }\nendtemplate A\nobjref a\na = new A()\nprint a.secret\n");
        Assert.That(run.Diagnostics, Does.StartWith("test.hoc:6:9: error HOC2006: 'secret' is a private member of A."));
    }

    [Test]
    public void External_names_are_those_of_the_top_level() => Assert.That(
        ScriptRun.OutputOf("g = 1\nproc tell() { print \"top\", $1 }\nbegintemplate A\nexternal g, tell\nproc init() { g = 9 tell(g) }\nendtemplate A\nobjref a\na = new A()\nprint g\n"),
        Is.EqualTo("top9 \n9 \n"));

    [Test]
    public void A_public_name_hides_what_is_built_in() => Assert.That(
        ScriptRun.OutputOf("begintemplate A\npublic v, area\nproc init() { v = 2 area = 3 }\nendtemplate A\nobjref a\na = new A()\nprint a.v, a.area\n"),
        Is.EqualTo("2 3 \n"));

    [Test]
    public void This_is_the_instance_at_hand() => Assert.That(
        ScriptRun.OutputOf("objref list\nlist = new List()\nbegintemplate A\npublic name\nexternal list\nobjref this\nstrdef name\nproc init() { sprint(name, \"%s\", this) list.append(this) }\nendtemplate A\nobjref a\na = new A()\nprint list.o(0).name\n"),
        Is.EqualTo("A[0] \n"));

    [Test]
    public void Arguments_that_are_variables_may_be_changed_by_the_procedure() => Assert.That(
        ScriptRun.OutputOf("strdef s\nobjref o\nproc p() { $s1 = \"new\" $o2 = new Vector(4) }\np(s, o)\nprint s, o.size\n"),
        Is.EqualTo("new4 \n"));

    [Test]
    public void Forall_in_an_object_visits_its_own_sections() => Assert.That(
        ScriptRun.OutputOf("create outside\nbegintemplate A\npublic tell\ncreate soma\nproc tell() { forall print secname() }\nendtemplate A\nobjref a, b\na = new A()\nb = new A()\nb.tell()\n"),
        Is.EqualTo("A[1].soma\n\t0 \n"));

    [Test]
    public void Sections_created_by_init_have_the_size_it_asks_for() => Assert.That(
        ScriptRun.OutputOf("begintemplate T\npublic d\nproc init() { create d[$1] }\nendtemplate T\nobjref a, b\na = new T(2)\nb = new T(3)\nforall print secname()\nb.d[2] print secname()\n"),
        Is.EqualTo("T[0].d[0]\nT[0].d[1]\nT[1].d[0]\nT[1].d[1]\nT[1].d[2]\nT[1].d[2]\n"));

    [Test]
    public void What_the_statements_of_a_template_make_ends_with_them() => Assert.That(
        ScriptRun.OutputOf("begintemplate A\npublic soma\ncreate soma, dend[2]\nobjref o\no = new Vector(3)\nproc init() { create soma  soma L = 5 }\ninit()\nforall print secname()\nendtemplate A\nforall print secname()\nobjref l, a\nl = new List(\"Vector\")\nprint l.count\na = new A()\nprint a.soma.L\n"),
        Is.EqualTo("dend[0]\ndend[1]\nsoma\n0 \n5 \n"));

    [Test]
    public void The_clipboard_of_the_library_may_be_declared_again() => Assert.That(
        ScriptRun.OutputOf("objref hoc_obj_[2]\nhoc_obj_[1] = new Vector(2)\nprint hoc_obj_[0], hoc_obj_[1]\n"),
        Is.EqualTo("NULLobject Vector[0] \n"));
}
