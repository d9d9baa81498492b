namespace Hoc.Net.Runtime.Tests.Builtins;

/// <summary>Files that a script leaves open are written when its session ends.</summary>
internal sealed class OpenFileTests
{
    [TestCase("objref f\nf = new File()\nf.wopen(\"out.txt\")\nf.printf(\"%d\\n\", 3)\n")]
    [TestCase("wopen(\"out.txt\")\nfprint(\"%d\\n\", 3)\n")]
    [TestCase("{ hoc_stdout(\"out.txt\") printf(\"%d\\n\", 3) }\nquit()\n")]
    public void What_was_written_is_there_after_the_session(string script)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("open-files-");
        try
        {
            ScriptRun.Of(script, new HocSessionOptions { WorkingDirectory = folder.FullName });
            Assert.That(File.ReadAllText(Path.Combine(folder.FullName, "out.txt")), Does.StartWith("3\n"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
