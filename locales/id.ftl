# Indonesian. Plain words, sentences under 15 words. One file per language; all files have the same messages.

### The language itself
language-name = Indonesia
language-direction = ltr
# A numbering system of CLDR: latn, beng, arab …
language-digits = latn

### Numbers, money, dates
money = { $sign }{ $amount }
currency-bdt = ৳
currency-idr = Rp
currency-kes = KSh{" "}
currency-jod = JD{" "}
currency-usd = $
currency-eur = €
currency-gbp = £
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
date-long = { $day } { $month } { $year }
date-short = { $day } { $month }
date-time = { $date }, { $time }
time-full-hour = { $hour24 }.{ $minute }
time-hour-minute = { $hour24 }.{ $minute }
length-minutes = { $count ->
   *[other] { $count } menit
}
length-hours = { $count ->
   *[other] { $count } jam
}
length-days = { $count ->
   *[other] { $count } hari
}
days-left = { $count ->
    [0] Hari terakhir
   *[other] { $count } hari lagi
}
days-late = { $count ->
   *[other] Terlambat { $count } hari
}
visits-count = { $count ->
   *[other] { $count } kali
}

### Around every page
page-error = Kesalahan:
skip = Langsung ke isi utama
official = Situs web resmi pemerintah.
official-how = Cara memastikannya
language = Bahasa
menu = Utama
brand-home = beranda
menu-desk = Meja kerja
menu-challenges = Tantangan
menu-use-cases = Solusi
menu-pilots = Uji coba
menu-search = Cari
crumbs = Anda di sini
home = Beranda
sign-in = Masuk
sign-out = Keluar
save = Simpan
cancel = Kembali
can-skip = (boleh dilewati)
good-to-know = Perlu diketahui
pages = Halaman hasil
page = Halaman
next-page = Halaman berikutnya
fix-things = { $count ->
   *[other] Mohon perbaiki { $count } hal
}
footer-help = Perlu bantuan?
footer-help-text = Telepon [333](tel:333). Gratis, pukul 08.00 sampai 20.00. Atau datang ke pusat layanan digital. Petugas dapat mengisi formulir apa pun di sini bersama Anda.
footer-about = Tentang Pilotage
footer-how = Cara kerjanya
footer-help-link = Bantuan
footer-privacy = Privasi: apa yang kami simpan
footer-accessibility = Mudah dipakai semua orang
footer-open = Terbuka untuk semua
footer-responsiveness = Siapa yang menjawab tepat waktu
footer-agencies = Kantor
footer-organisations = Tim yang punya gagasan
footer-mailbox = Kotak surat demo
look = Tampilan halaman ini
look-auto = Ikuti perangkat saya
look-light = Terang
look-dark = Gelap

### The six stages
stage-problem = Masalah
stage-ideas = Gagasan
stage-choice = Pilihan
stage-pilot = Uji coba
stage-proof = Bukti
stage-scale = Perluasan
stage-done = Selesai:
stage-now = Sekarang:
stage-next = Nanti:
stage-stopped = Berhenti:
stage-of-six = Tahap { $number } dari 6:

### Time, cost, visits
tcv-time = Waktu
tcv-cost = Biaya
tcv-visits = Kunjungan

### Sectors
sector-civil-registration = Akta kelahiran dan kematian
sector-land = Tanah
sector-social-protection = Bantuan uang
sector-health = Kesehatan
sector-agriculture = Pertanian
sector-business = Usaha
sector-education = Pendidikan
sector-transport = Transportasi
sector-justice = Hukum dan keadilan
sector-water-energy = Air dan energi
sector-other = Layanan lain

### Kinds of organisation
organisation-kind-startup = Usaha rintisan
organisation-kind-business = Perusahaan
organisation-kind-ngo = LSM
organisation-kind-university = Universitas

### Roles
role-agency_owner = Kepala kantor
role-challenge_owner = Penanggung jawab tantangan
role-senior_owner = Pejabat senior
role-panel_chair = Ketua panel
role-evaluator = Penilai
role-evidence_verifier = Pemeriksa bukti
role-finance_approver = Pemberi izin keuangan
role-organisation_admin = Ketua tim
role-organisation_member = Anggota tim
role-facilitator = Pendamping
role-moderator = Moderator
role-platform_admin = Administrator
role-citizen = Warga

### First page
home-title = Lebih cepat. Lebih murah. Lebih sedikit kunjungan.
home-description = Kantor pemerintah menceritakan masalah. Orang yang punya gagasan mencoba solusi. Anda yang menilai hasilnya.
home-lead = Kantor pemerintah menceritakan masalah. Usaha rintisan dan LSM mencoba solusi. Anda yang menilai hasilnya.

### Signing in
sign-in-title = Masuk
sign-in-lead = Kami mengirim tautan dan kode kepada Anda. Anda tidak perlu kata sandi.
sign-in-email = Email Anda
sign-in-email-hint = Misalnya nama@example.org
sign-in-name = Nama Anda
sign-in-name-hint = Hanya jika Anda baru pertama kali datang. Orang lain melihat nama ini di samping tulisan Anda.
sign-in-send = Kirim kode
sign-in-not-for = Anda tidak perlu masuk untuk
sign-in-not-for-1 = membaca apa pun
sign-in-not-for-2 = mencari
sign-in-for = Anda perlu masuk untuk
sign-in-for-1 = memberi pendapat, agar setiap orang dihitung satu kali
sign-in-for-2 = mendapat kabar saat kantor menjawab Anda
sign-in-for-3 = mengirim gagasan bersama tim Anda
sign-in-safe = Tetap aman
sign-in-safe-text = Kami tidak pernah menelepon untuk meminta kode Anda. Jika ada yang meminta, tutup teleponnya.
code-title = Periksa email Anda
code-lead = Kami sudah mengirim tautan dan kode 6 angka kepada Anda. Tekan tautan itu, atau ketik kodenya di sini.
code-field = Kode
code-hint = 6 angka. Berlaku selama 30 menit.
code-again = Kirim kode baru
link-title = Tekan sekali lagi
link-lead = Tekan tombol untuk masuk di perangkat ini.
link-go = Masuk sekarang

### Why something was not done
refusal-required = Isi bagian ini
refusal-too-long = Tulis paling banyak { $most } huruf
refusal-number = Tulis sebuah angka
refusal-too-small = Tulis { $least } atau lebih
refusal-too-large = Tulis { $most } atau kurang
refusal-email = Tulis alamat email seperti nama@example.org
refusal-link = Tulis alamat web yang diawali https://
refusal-choice = Pilih salah satu
refusal-code-wrong = { $left ->
   *[other] Kode itu salah. Anda bisa mencoba { $left } kali lagi.
}
refusal-code-spent = Terlalu banyak kode yang salah. Mintalah kode baru.
refusal-link-unknown = Kami tidak mengenal tautan ini. Mintalah yang baru.
refusal-link-used = Tautan ini sudah dipakai. Mintalah yang baru.
refusal-link-old = Tautan ini sudah kedaluwarsa. Mintalah yang baru.

### Error pages
error-go-home = Ke halaman pertama
error-go-search = Cari
error-second-factor = Ini perlu verifikasi dua langkah. Dengan begitu keputusan tetap aman.
error-second-factor-go = Lakukan verifikasi dua langkah
error-role-missing = Anda tidak punya peran untuk ini di kantor ini.
error-not-a-member = Anda bukan anggota tim ini.
error-suspended = Akun ini ditutup untuk sementara. Telepon 333 untuk bertanya alasannya.
error-403-token = Halaman ini terbuka terlalu lama. Kembali, muat ulang, lalu kirim sekali lagi. Tulisan Anda masih ada.
error-400-heading = Kami tidak memahami ini
error-400-what = Ada yang salah di alamat atau formulir.
error-400-next = Kembali dan coba lagi.
error-403-heading = Ini tidak terbuka untuk Anda
error-403-what = Mungkin Anda perlu peran lain, atau Anda sudah keluar.
error-403-next = Jika menurut Anda ini keliru, tanyakan ke kantor atau telepon 333.
error-404-heading = Halaman ini tidak ada di sini
error-404-what = Mungkin halaman ini sudah pindah, atau alamatnya salah.
error-404-next = Cari halaman itu, atau buka halaman pertama.
error-405-heading = Ini tidak bisa dilakukan di sini
error-405-what = Alamatnya benar, tetapi bukan untuk ini.
error-405-next = Buka halaman pertama.
error-409-heading = Orang lain sudah mengubah ini
error-409-what = Orang lain menyimpannya saat Anda menulis.
error-409-next = Kembali. Salin tulisan Anda, muat ulang halaman, lalu masukkan lagi.
error-410-heading = Ini sudah dihapus
error-410-what = Penulisnya, atau kami, telah menghapusnya.
error-410-next = Cari yang mirip dengan ini.
error-413-heading = Ini terlalu besar
error-413-what = Ada berkas atau tulisan yang lebih besar dari batas kami.
error-413-next = Pilih berkas yang lebih kecil dari 5 MB, atau tulis lebih sedikit.
error-422-heading = Ada yang belum lengkap
error-422-what = Kami belum bisa melakukan ini.
error-422-next = Kembali dan perbaiki.
error-429-heading = Mohon tunggu satu menit
error-429-what = Anda mengirim banyak formulir dalam waktu singkat.
error-429-next = Tulisan Anda masih ada di peramban. Kembali satu menit lagi, lalu kirim ulang.
error-500-heading = Ini kesalahan kami
error-500-what = Ada yang rusak di pihak kami. Kami sudah mencatatnya.
error-500-next = Tunggu satu menit, lalu coba lagi. Telepon 333 jika masih begini.
error-503-heading = Kami belum siap
error-503-what = Situs ini sedang sibuk atau baru mulai.
error-503-next = Tunggu satu menit, lalu coba lagi.

### Mail
mail-footer = Anda menerima email ini karena ikut serta di Pilotage. Ubah di pengaturan Anda.
mail-sign-in-link-subject = Kode Anda untuk Pilotage
mail-sign-in-link-body =
    Kode Anda adalah { $code }

    Atau buka halaman ini dan tekan tombolnya:
    { $link }

    Kode ini berlaku { $minutes } menit. Jika Anda tidak memintanya, abaikan saja.

### First page: what is on it
home-hero-1 = Waktu lebih singkat.
home-hero-2 = Biaya lebih ringan.
home-hero-3 = Kunjungan lebih sedikit.
home-tell = Ceritakan layanan
home-see = Lihat yang sedang dicoba
home-pilot-running = Sedang dicoba di kantor sungguhan
home-pilot-proof = Hasilnya sedang dihitung
home-pilot-who = { $organisation } bersama { $agency }
home-pilot-note = Belum diukur. Satu pintu berarti satu kunjungan ke kantor.
home-route-heading = Setiap gagasan menempuh jalan ini.
home-route-lamp = Setiap gagasan menempuh jalan ini. Lampu menunjukkan posisi solusi ini hari ini.
home-route-label = Enam tahap setiap gagasan
home-route-problem = Kantor menyebut apa yang lambat.
home-route-ideas = Siapa pun boleh mengirim solusi.
home-route-choice = Satu pilihan adil, dengan alasan.
home-route-pilot = Uji kecil di kantor sungguhan.
home-route-proof = Hari, uang, dan kunjungan dihitung.
home-route-scale = Yang berhasil dipakai di mana-mana.
home-doors = Apa yang ingin Anda lakukan?
home-door-tell-hint = Cari layanannya. Ceritakan apa yang menghambat. Kantor wajib menjawab.
home-door-solve = Pecahkan tantangan
home-door-solve-hint = { $count ->
    [0] Untuk usaha rintisan, perusahaan, dan LSM. Lihat masalahnya dan apa yang sudah dicoba.
   *[other] Untuk usaha rintisan, perusahaan, dan LSM. { $count } masalah menunggu solusi.
}
home-door-agency = Saya bekerja di kantor pemerintah
home-door-agency-hint = Tulis masalah, jawab warga, putuskan langkah berikutnya.
home-voices = Setiap suara dijawab
home-voices-in-time = { $share } dari 100 dijawab tepat waktu
home-voice-after = { $count ->
    [0] menjawab pada hari yang sama
   *[other] menjawab setelah { $count } hari
}
home-changed = Ada yang berubah
home-open = Tantangan yang sedang dibuka
home-open-all = Lihat semua { $count }
home-counts = Pilotage hari ini
home-count-challenges = { $count ->
   *[other] masalah menunggu gagasan
}
home-count-pilots = { $count ->
   *[other] solusi dalam uji coba
}
home-count-use-cases = { $count ->
   *[other] solusi yang sudah berjalan di tempat lain
}
home-count-voices = { $count ->
   *[other] suara sudah dijawab
}

### How it works
static-on-page = Di halaman ini
how-title = Cara kerjanya
how-lead = Kantor menyebut apa yang lambat. Pihak lain mencoba solusi. Anda melihat setiap langkah dan boleh bersuara di setiap langkah.
how-stages = Enam tahap
how-stage-problem = Kantor menulis layanan yang terlalu lama, terlalu mahal, atau perlu terlalu banyak kunjungan. Petugas kedua harus membacanya dulu sebelum diumumkan.
how-stage-ideas = Usaha rintisan, perusahaan, LSM, dan kampus mengirim gagasan. Siapa pun boleh bertanya. Semua jawaban terbuka. Setelah waktu tutup tidak ada gagasan yang diterima, terlambat satu detik pun tidak.
how-stage-choice = Kantor memeriksa siapa yang boleh ikut, lalu memilih. Setiap tim mendapat alasannya. Semua hasil diumumkan pada saat yang sama.
how-stage-pilot = Gagasan terpilih dicoba di beberapa kantor sungguhan. Semua orang dapat membaca jalannya dan menyampaikan apa yang mereka lihat.
how-stage-proof = Hari, uang, dan kunjungan dihitung, sebelum dan sesudah. Angka tidak pernah ditampilkan tanpa jumlah orang yang ditanya.
how-stage-scale = Yang berhasil dibawa ke lebih banyak kantor. Yang tidak berhasil dihentikan. Catatannya tetap terlihat, lengkap dengan alasannya.
how-decide = Siapa yang memutuskan
how-decide-text =
    - Seorang petugas menulis masalah. **Petugas lain** harus setuju sebelum diumumkan.
    - Seorang pejabat yang disebut namanya memutuskan solusi mana yang lanjut.
    - Tidak seorang pun menilai timnya sendiri.
    - Orang yang memutuskan harus membuktikan dirinya dua kali saat masuk.
how-clocks = Batas waktu
how-clocks-text =
    - Pertanyaan dan sanggahan dijawab dalam **10 hari kerja**.
    - Begitu juga komentar apa pun bila 5 orang menekan “saya juga”.
    - Anda melihat sisa waktunya dan nama kantor yang wajib menjawab.
    - Bila terlambat, urusannya naik ke pejabat senior di sana. Itu juga dihitung dalam tabel terbuka tentang siapa yang menjawab tepat waktu.
    - Bila sebuah masalah diubah dan perubahannya penting, tim mendapat sedikitnya 7 hari tambahan.
how-reasons = Alasan
how-reasons-text =
    - Tidak ada pilihan tanpa alasan. Sistem tidak menerimanya.
    - Uji coba hanya maju, mundur, atau berhenti dengan alasan yang terbuka.
    - Komentar yang disembunyikan menunjukkan sebabnya. Anda boleh meminta diperiksa lagi.
how-check = Cara Anda mengawasi kami
how-check-text =
    - Baca setiap versi sebuah masalah dan apa yang berubah.
    - Lihat siapa yang menjawab tepat waktu, kantor demi kantor.
    - Tim mendapat tanda terima berisi waktu dan kode dari apa yang dikirim. Dengan itu mereka dapat menunjukkan bahwa tidak ada yang diubah.
    - Setiap keputusan disimpan dengan tanggal, alasan, dan jabatan orangnya. Isinya tidak dapat diubah lagi.
how-official = Cara memastikan situs ini asli
how-official-text =
    - Lihat alamat di bagian atas peramban. Harus sama dengan alamat dari kantor Anda.
    - Kami tidak pernah meminta kode Anda lewat telepon.
    - Kami tidak pernah meminta uang agar Anda bisa ikut.

### Help
help-title = Bantuan
help-lead = Semua dapat dibaca tanpa akun. Untuk bersuara atau mengirim gagasan, Anda masuk dengan email.
help-speak = Sampaikan pendapat Anda
help-speak-text =
    1. Cari masalah, solusi, atau uji cobanya. Pakai pencarian atau buka daftarnya.
    2. Buka bagian komentar. Pilih: mendukung, menyanggah, mengkritik, atau bertanya.
    3. Tulis dalam bahasa Anda sendiri. Singkat pun boleh.
    4. Tekan kirim. Anda melihat sampai tanggal berapa kantor harus menjawab.
    5. Kami mengabari Anda begitu jawabannya ada.
help-me-too = Kalau sudah ada yang mengatakannya, tekan “saya juga”. Dengan 5 orang, kantor wajib menjawab.
help-idea = Kirim gagasan bersama tim
help-idea-text =
    1. Masuk, lalu buat halaman untuk tim Anda.
    2. Buka masalah yang menerima gagasan. Tekan “Kirim gagasan”.
    3. Isi langkah demi langkah. Setiap langkah tersimpan. Anda boleh berhenti dan kembali lagi.
    4. Kirim sebelum waktu tutup. Anda mendapat tanda terima.
    5. Anda boleh mengubahnya sampai waktu tutup. Versi terakhir yang dihitung.
help-office = Tulis masalah dari kantor Anda
help-office-text =
    1. Minta kepala kantor memberi Anda peran itu.
    2. Buka “Meja kerja saya”, lalu mulai tantangan baru.
    3. Tulis apa yang hilang dari warga: hari, uang, perjalanan. Bukan solusinya.
    4. Kirim ke petugas kedua. Ia mengumumkannya atau menyebut apa yang kurang.
help-sign-in = Masuk tanpa kata sandi
help-sign-in-text =
    Kami mengirim kode dan tautan ke email Anda. Ketik kodenya atau tekan tautannya. Berlaku 30 menit. Belum ada email? Lihat folder spam, lalu minta kode baru.
help-shared = Bila satu ponsel dipakai bersama
help-shared-text =
    - Keluarlah setelah selesai. Tombolnya ada di bagian bawah setiap halaman.
    - Jangan biarkan peramban menyimpan email Anda.
    - Di pengaturan terlihat semua ponsel yang sedang masuk. Anda dapat mengakhirinya satu per satu.
help-helper = Bila ada yang membantu Anda
help-helper-text =
    Pusat layanan digital atau kantor dapat menuliskannya untuk Anda. Selalu ditunjukkan bahwa Anda dibantu. Pendamping membacakan tulisannya sebelum dikirim. Suara Anda sama nilainya.
help-safe = Bersuara tanpa nama
help-safe-text =
    Pilih “Jangan tampilkan nama saya” saat menulis. Anda mendapat nama lain di percakapan itu. Kantor dan tim tidak dapat melihat siapa Anda. Hanya moderator yang dapat, dengan alasan, dan itu dicatat. Kalau tidak ingin dikenali, jangan tulis hal yang hanya Anda yang tahu.
help-hard = Bila sulit membaca
help-hard-text =
    - Telepon 333. Gratis. Kami membacakan halaman dan menuliskan untuk Anda.
    - Ponsel dapat membacakan halaman. Cari “baca keras-keras” di pengaturannya.
    - Huruf boleh dibesarkan. Tidak ada yang hilang.
help-call = Telepon 333
help-call-text = Gratis, pukul 08.00 sampai 20.00.

### Accessibility
access-title = Mudah dipakai semua orang
access-lead = Situs ini untuk semua orang. Kalau ada yang menghalangi Anda, itu salah kami dan kami perbaiki.
access-goal = Yang kami tuju
access-goal-text =
    Kami mengikuti **WCAG 2.2 tingkat AA**. Kontras teks 7 banding 1 atau lebih. Setiap halaman kami periksa dengan program, dalam tampilan terang dan gelap, di layar besar dan kecil.
access-works = Yang sudah berjalan
access-works-text =
    - Semua halaman dapat dipakai tanpa tetikus. Posisi Anda selalu terlihat.
    - Semua halaman berjalan tanpa skrip dan di ponsel lambat.
    - Teks dapat dibesarkan dua kali. Halaman muat di layar selebar 320 titik.
    - Warna tidak pernah menjadi satu-satunya tanda. Setiap keadaan punya bentuk dan kata.
    - Tidak ada yang bergerak atau berkedip.
    - Terang atau gelap: pilih di bagian bawah setiap halaman.
    - Semua halaman ada dalam bahasa Inggris, Bengali, Indonesia, dan Arab.
access-not-yet = Yang belum baik
access-not-yet-text =
    - Berkas dari tim mungkin tidak dapat dibacakan. Mintalah teksnya kepada kami.
    - Tulisan orang tetap dalam bahasa aslinya.
    - Kami belum menguji dengan semua pembaca layar.
access-tell = Beri tahu kami
access-tell-text =
    Telepon 333, gratis, pukul 08.00 sampai 20.00. Sebutkan halamannya dan apa yang terjadi. Kami menjawab dalam 10 hari kerja. Kalau belum puas, mintalah pejabat senior di kantor itu.

### Privacy
privacy-title = Privasi: apa yang kami simpan
privacy-lead = Kami menyimpan sedikit saja. Kami tidak menjual apa pun. Tidak ada perusahaan lain yang mengamati Anda di sini.
privacy-keep = Yang kami simpan tentang Anda
privacy-keep-text =
    - **Bila hanya membaca:** tanpa nama dan tanpa akun. Bahasa dan pilihan terang atau gelap diingat di peramban Anda sendiri.
    - **Bila masuk:** email, nama, tempat tinggal bila Anda isi, dan bahasa. Email Anda tidak pernah ditampilkan.
    - **Yang Anda tulis:** komentar, pertanyaan, gagasan, dan waktunya.
    - **Yang Anda ikuti** dan pencarian yang Anda simpan.
    - **Di mana Anda masuk:** jenis peramban dan waktunya, supaya Anda dapat mengakhirinya.
privacy-long = Berapa lama
privacy-long-text =
    - Kode masuk berlaku 30 menit.
    - Anda tetap masuk paling lama 30 hari.
    - Akun dan tulisan Anda tersimpan sampai Anda minta dihapus.
    - Keputusan kantor tersimpan selamanya. Isinya jabatan, bukan nama warga.
privacy-cookies = Kuki
privacy-cookies-text =
    Empat, semuanya milik kami: satu agar Anda tetap masuk, satu untuk terang atau gelap, satu untuk bahasa. Yang keempat bertahan dua menit setelah Anda mengirim sesuatu, agar Anda langsung melihatnya. Tidak ada yang mengikuti Anda ke situs lain. Kami tidak memuat apa pun dari situs lain.
privacy-protected = Bila Anda bersuara tanpa nama
privacy-protected-text =
    Anda mendapat nama lain di satu percakapan itu. Hubungannya dengan akun Anda disimpan terpisah dan terkunci. Kantor tidak dapat membukanya. Tim juga tidak. Moderator dapat, hanya dengan alasan, dan itu dicatat.
privacy-who = Siapa melihat apa
privacy-who-text =
    - Semua orang melihat nama Anda di samping tulisan Anda, kecuali Anda menyembunyikannya.
    - Hanya tim Anda yang melihat draf Anda.
    - Kantor melihat gagasan yang dikirim setelah waktu tutup, untuk menilainya.
    - Email Anda tidak pernah kami berikan kepada kantor atau tim.
privacy-rights = Hak Anda
privacy-rights-text =
    - **Melihat** apa yang kami simpan tentang Anda.
    - **Membetulkan** yang salah. Sebagian besar dapat Anda ubah di pengaturan.
    - **Menghapus** akun Anda. Bila sebuah suara masih harus dihitung, namanya menjadi “Warga yang dihapus” dan tidak dapat dilacak lagi.
    - **Mengadu** kepada lembaga perlindungan data di negara Anda.

    Telepon 333 atau tanyakan di kantor. Kami menjawab dalam 10 hari kerja.

### The demo
mailbox-title = Kotak surat demo
mailbox-lead = Demo ini tidak mengirim surat. Di sini ada setiap surat yang seharusnya terkirim.
mailbox-empty = Belum ada surat. Masuklah dengan email, atau jawab sebuah komentar, lalu lihat lagi di sini.
mailbox-list = Surat, yang terbaru dulu
mailbox-letter = Surat
mailbox-to = Kepada
mailbox-about = Perihal
mailbox-when = Waktu
mailbox-back = Semua surat
demo-title = Coba sebagai seseorang
demo-lead = Satu tekan, dan Anda masuk sebagai salah satu orang ini. Semua orang di sini rekaan.
demo-go = Masuk
demo-go-as = sebagai { $name }
demo-who-officer = Petugas: menulis masalah untuk kantor
demo-who-second-officer = Petugas kedua: membaca dan mengumumkannya
demo-who-senior-owner = Pejabat senior: memutuskan dan menjawab yang terlambat
demo-who-evaluator = Penilai: menilai gagasan
demo-who-startup = Usaha rintisan: mengirim gagasan
demo-who-ngo = LSM: mengirim gagasan
demo-who-citizen = Warga: bersuara dan mendapat jawaban
demo-who-moderator = Moderator: menjaga percakapan
demo-who-administrator = Administrator: kantor, peran, dan pengaturan
demo-footer = Orang, tempat, dan angka di demo ini rekaan.

### Orang, kantor dan tim
sign-in-other = Cara lain
sign-in-other-password = Pakai kata sandi
sign-in-other-mail = Kirim kode lewat email
sign-in-password = Kata sandi
sign-in-password-lead = Pakai kata sandi yang Anda buat di pengaturan.
sign-in-forgotten = Tidak punya atau lupa? Pakai kode lewat email. Lalu buat kata sandi baru di pengaturan.
settings-title = Pengaturan saya
settings-saved = Tersimpan.
settings-me = Tentang saya
settings-name-hint = Orang lain melihat nama ini di samping tulisan Anda.
settings-place = Tempat tinggal
settings-place-hint = Kota atau kabupaten. Orang lain melihatnya di samping tulisan Anda.
settings-language = Bahasa
settings-language-hint = Kami menulis kepada Anda dalam bahasa ini.
settings-sessions = Perangkat yang masuk
settings-safety = Tetap aman
settings-email = Email
settings-email-hint = Hanya Anda dan pengelola situs ini yang melihatnya.
settings-on = Aktif
settings-off = Tidak aktif
settings-second-factor-needed = Anda perlu ini sebelum bisa memutuskan apa pun dalam peran Anda.
settings-second-factor-set = Pasang sekarang
settings-second-factor-change = Verifikasi atau ubah
settings-password-there = Anda punya kata sandi.
settings-password-none = Belum ada. Anda masuk lewat email. Itu tidak apa-apa.
settings-password-set = Buat kata sandi
settings-password-change = Ubah kata sandi
settings-roles = Peran
settings-no-roles = Tidak ada peran. Semua orang bisa bicara, bertanya, dan mengikuti tanpa peran.
session-device = { $browser } di { $system }
session-device-unknown = Perangkat yang tidak kami kenal
session-seen = Terakhir dipakai { $date }
session-this = Perangkat ini
session-end = Keluar dari perangkat itu
session-end-others = Keluar dari semua perangkat lain
password-title = Kata sandi
password-lead = Anda bisa masuk lewat email tanpa kata sandi. Jika diubah, Anda keluar dari semua perangkat lain.
password-current = Kata sandi sekarang
password-new = Kata sandi baru
password-new-hint = { $least } huruf atau lebih. Empat kata yang tidak berhubungan itu bagus.
password-save = Simpan kata sandi ini
password-remove = Hapus kata sandi saya
second-factor-title = Verifikasi dua langkah
second-factor-ask = Buka aplikasi Anda dan ketik 6 angka yang tampil.
second-factor-ask-hint = 6 angka. Atau salah satu kode pemulihan Anda.
second-factor-show = Lanjut
second-factor-lead = Aplikasi di ponsel menampilkan 6 angka. Dengan itu tidak ada orang lain yang bisa memutuskan atas nama Anda.
second-factor-step-1 = 1. Pasang aplikasi
second-factor-step-1-text = Aplikasi autentikator apa pun bisa. Banyak yang gratis dan terbuka.
second-factor-step-2 = 2. Tambahkan Pilotage ke aplikasi
second-factor-step-2-text = Arahkan aplikasi ke gambar ini.
second-factor-picture = Kode QR untuk aplikasi Anda. Kunci yang sama ada di bawah sebagai teks.
second-factor-type = Tidak ada kamera? Ketik kunci ini di aplikasi.
second-factor-step-3 = 3. Ketik yang tampil di aplikasi
second-factor-code-hint = 6 angka. Berubah setiap 30 detik.
second-factor-confirm = Aktifkan
second-factor-done = Sudah aktif, dan Anda sudah memakainya di perangkat ini.
second-factor-codes = Kode pemulihan
second-factor-codes-left = { $count ->
    [0] Kode Anda sudah habis. Buat yang baru.
   *[other] Anda masih punya { $count } kode.
}
second-factor-codes-new = Buat kode baru
second-factor-remove-title = Matikan
second-factor-remove-text = Setelah itu Anda tidak bisa memutuskan apa pun dalam peran yang memerlukannya.
second-factor-remove = Matikan verifikasi dua langkah
codes-title = Kode pemulihan Anda
codes-lead = Catat dan simpan di tempat aman. Tiap kode berlaku sekali, jika ponsel Anda hilang.
codes-once = Kami hanya menampilkannya sekarang. Tidak bisa ditampilkan lagi.
codes-go-on = Sudah saya simpan
agencies-title = Kantor
agencies-lead = Kantor-kantor ini berbagi masalah di sini dan menjawab Anda.
agencies-found = { $count } kantor
agencies-none = Belum ada kantor
agencies-none-next = Pengelola situs ini yang menambahkannya.
agency-meta = { $kind }, { $region }
agency-kind-ministry = Kementerian
agency-kind-department = Dinas
agency-kind-district = Kantor kabupaten
agency-kind-municipality = Kantor kota
agency-kind-other = Kantor pemerintah lain
agency-about = Tugas kantor ini
agency-about-hint = Dua atau tiga kalimat pendek.
agency-work = Yang dikerjakan
agency-under = Kantor di bawahnya
agency-challenges = { $count } tantangan
agency-challenges-open = { $count ->
    [0] Tidak ada yang sedang dibuka
   *[other] { $count } sedang dibuka
}
agency-pilots = { $count } uji coba
agency-promise = Janjinya kepada warga
agency-answers-of-100 = dari 100 dijawab tepat waktu
agency-answers-days = Separuh jawaban datang dalam { $count } hari.
agency-all-answers = Lihat siapa menjawab tepat waktu
agency-phone = Telepon
agency-lead = Anda memimpin kantor ini
agency-name = Nama kantor
agency-kind = Jenis
agency-region = Letaknya
agency-parent = Bagian dari
agency-parent-hint = Kantor di atas kantor ini.
agency-no-parent = Tidak ada
agency-language = Bahasa
agency-language-hint = Bahasa yang dipakai kantor ini.
agency-country = Negara
agency-country-hint = Dua huruf, misalnya ID
agency-time-zone = Zona waktu
agency-time-zone-hint = Misalnya Asia/Jakarta
agency-currency = Mata uang
agency-new-title = Tambah kantor
agency-edit-title = Ubah keterangan
agency-settings-title = Hari dan batas
agency-settings-lead = Berapa lama warga menunggu, dan kapan suara harus dijawab. Setiap perubahan terbuka untuk umum.
agency-people-title = Orang dan peran
agency-people-lead = Siapa yang bekerja di sini dan apa yang boleh dilakukan masing-masing. Tidak ada yang memutuskan sendirian.
agency-people-now = Yang bekerja di sini
agency-people-none = Belum ada. Undang kepala kantor dulu.
agency-open = Aktif
agency-closed = Ditutup
agency-close = Tutup kantor ini
agency-close-text = Halamannya hilang. Keputusannya tetap ada. Orang-orangnya diberi tahu.
agency-open-again = Buka lagi
agency-open-text = Halamannya kembali, dengan semua keputusannya.
setting-limits = Dari { $least } sampai { $most }. Biasanya { $usual }.
setting-answer_days = Hari kerja untuk menjawab warga
setting-escalation_days = Hari kerja setelah itu sampai pejabat senior diberi tahu
setting-me_too_due = Jumlah orang yang berkata “saya juga” sebelum suara harus dijawab
setting-report_hide = Jumlah laporan yang menyembunyikan suara sampai diperiksa
setting-comment_edit_minutes = Menit untuk mengubah suara
setting-amendment_extra_days = Hari yang tersisa setelah aturan diubah
setting-request_days = Hari kerja untuk menjawab tim
setting-pilot_update_days = Hari tanpa kabar sampai uji coba ditandai
role-agency_owner-does = Menerima orang dan memberi peran.
role-challenge_owner-does = Menulis tantangan dan menjawab pertanyaan.
role-senior_owner-does = Menyetujui, memilih, dan menghentikan. Tidak untuk tantangannya sendiri.
role-panel_chair-does = Memimpin para penilai.
role-evaluator-does = Menilai gagasan sendiri-sendiri, dengan alasan.
role-evidence_verifier-does = Memeriksa bukti. Tidak memihak siapa pun.
role-finance_approver-does = Menyetujui pembayaran untuk pekerjaan yang sudah diterima petugas lain.
role-facilitator-does = Membantu warga di loket, dengan izin mereka.
roles-of = Yang boleh dilakukan orang ini
roles-of-hint = Hapus semua tanda, dan orang ini tidak lagi bekerja di sini.
roles-change = Ubah peran
roles-look = Perhatikan
roles-to-separate = { $one } dan { $other }: sebaiknya dua orang. Orang yang sama tidak bisa melakukan keduanya untuk satu hal.
invite = Undang seseorang
invite-email = Email orang itu
invite-role = Peran
invite-send = Kirim undangan
invitations-open = Undangan yang menunggu
invitation-until = Berlaku sampai
invitation-take-back = Tarik kembali
invitation-title = Undangan
invitation-lead = { $person } mengajak Anda ikut. Peran Anda: { $role }.
invitation-for = Undangan ini untuk
invitation-accept = Ya, saya ikut
invitation-sign-in = Masuk dulu dengan alamat ini.
invitation-other-address = Anda masuk dengan alamat lain
invitation-other-address-next = Keluar dulu. Lalu buka tautannya lagi dan masuk dengan alamat yang benar.
invitation-accepted = Undangan ini sudah dipakai
invitation-accepted-next = Kantor dan tim Anda ada di “Meja kerja saya”.
invitation-taken-back = Undangan ini ditarik kembali
invitation-taken-back-next = Tanyakan kepada orang yang mengundang Anda.
invitation-old = Undangan ini sudah kedaluwarsa
invitation-old-next = Berlaku 14 hari. Minta yang baru.
organisations-title = Tim
organisations-lead = Usaha rintisan, perusahaan, LSM, dan universitas yang mencoba solusi.
organisations-found = { $count } tim
organisation-register = Daftarkan tim Anda
organisation-new-title = Daftarkan tim Anda
organisation-edit-title = Ubah keterangan
organisation-form-lead = Semua orang bisa membacanya.
organisation-name = Nama tim
organisation-name-note = Nama ini sudah kami periksa. Jika diubah, kami harus memeriksa lagi.
organisation-kind = Jenis
organisation-region = Tempat Anda
organisation-about = Yang Anda kerjakan
organisation-about-hint = Dua atau tiga kalimat pendek.
organisation-website = Situs web
organisation-website-hint = Dimulai dengan https://
organisation-language = Bahasa yang Anda pakai
organisation-verified = Sudah diperiksa
organisation-not-verified = Belum diperiksa
organisation-checked = Benar ada?
organisation-verified-text = Kami memeriksa tim ini pada
organisation-not-verified-text = Belum ada yang memeriksa tim ini.
organisation-ask = Minta kami memeriksa
organisation-asked = Sudah diminta. Kami akan mengabari Anda.
organisation-use-cases = Solusi yang berjalan di tempat lain
organisation-no-use-cases = Belum ada yang ditampilkan.
organisation-pilots = Uji coba
organisation-yours = Tim Anda
organisation-people-title = Orang dalam tim
organisation-people-now = Anggota tim
organisation-me = Anda
organisation-make-admin = Jadikan ketua tim
organisation-make-member = Jadikan anggota
organisation-leave = Keluar dari tim
organisation-remove = Keluarkan
admin-title = Administrasi
admin-overview = Yang menunggu
admin-people = Orang
admin-mail = Email
admin-record = Catatan
admin-teams-waiting = { $count ->
    [0] Tidak ada tim yang menunggu pemeriksaan
   *[other] { $count } tim menunggu pemeriksaan
}
admin-mail-waiting = { $count } surat menunggu
admin-mail-failed = { $count ->
    [0] Tidak ada surat yang gagal
   *[other] { $count } surat gagal
}
admin-people-found = { $count } orang
admin-go-teams = Periksa tim
admin-go-mail = Lihat email
admin-go-people = Cari orang
admin-people-search = Nama atau email
admin-name = Nama
admin-since = Sejak
admin-state = Status
admin-do = Yang bisa dilakukan
admin-active = Aktif
admin-suspended = Ditutup
admin-platform-roles = Peran untuk seluruh situs
admin-role-give = Beri
admin-role-take = Cabut
admin-suspend-title = Tutup akun ini
admin-suspend = Tutup akun
admin-reopen-title = Buka akun ini
admin-reopen = Buka akun
admin-reason = Alasan
admin-reason-person = Kami mengirimnya kepada orang itu.
admin-reason-public = Semua orang bisa membacanya.
admin-reason-team = Semua orang bisa membacanya. Kami juga mengirimnya kepada tim.
admin-all-teams = Lihat semua tim
admin-asked-on = Diminta pada
admin-check = Periksa
admin-nothing = Tidak ada yang menunggu.
admin-team-page = Lihat halaman tim
admin-verify = Benar ada
admin-verify-no = Tolak
admin-unverify = Cabut tanda periksa
admin-mail-is-waiting = Menunggu
admin-mail-is-failed = Gagal
admin-mail-is-sent = Terkirim
admin-mail-retry = Coba semua lagi sekarang
admin-mail-failed-list = Surat yang gagal
admin-mail-kind = Jenis
admin-mail-when = Gagal pada
admin-mail-tries = Percobaan
admin-record-lead = Keputusan terbaru, menurut peran. Nama orang tidak pernah ada di sini.
admin-record-see = Lihat
record-agency-created = Kantor ditambah
record-agency-edited = Kantor diubah
record-agency-closed = Kantor ditutup
record-agency-opened = Kantor dibuka lagi
record-setting-changed = Batas diubah
record-role-given = Peran diberikan
record-role-taken = Peran dicabut
record-organisation-verified = Tim diperiksa
record-organisation-unverified = Tanda periksa tim dicabut
record-person-suspended = Akun ditutup
record-person-reopened = Akun dibuka
refusal-country = Tulis dua huruf, misalnya ID
refusal-time-zone = Tulis zona waktu seperti Asia/Jakarta
refusal-agency-circle = Kantor ini berada di bawahnya. Pilih yang lain.
refusal-last-admin = Anda ketua tim terakhir. Jadikan orang lain ketua dulu.
refusal-last-head = Ini kepala kantor terakhir. Jadikan orang lain kepala dulu.
refusal-last-administrator = Ini administrator terakhir. Jadikan orang lain administrator dulu.
refusal-organisation-name = Tim lain memakai nama ini. Pilih nama lain.
refusal-own-account = Ini akun Anda sendiri. Minta administrator lain.
refusal-has-role = Orang ini sudah punya peran itu.
refusal-password-short = Pakai { $least } huruf atau lebih
refusal-password-common = Banyak orang mencoba kata sandi ini. Pilih yang lain.
refusal-password-wrong = Alamat atau kata sandi tidak benar.
refusal-password-current = Ini bukan kata sandi Anda sekarang.
refusal-second-factor = Kode ini tidak benar atau sudah dipakai. Tunggu yang berikutnya.
refusal-second-factor-there = Verifikasi dua langkah Anda sudah aktif. Matikan dulu.
refusal-second-factor-missing = Verifikasi dua langkah Anda belum aktif. Pasang dulu.
refusal-invitation-accepted = Undangan ini sudah dipakai.
refusal-invitation-old = Undangan ini sudah kedaluwarsa.
refusal-invitation-other-address = Undangan ini untuk alamat lain.
refusal-invitation-taken-back = Undangan ini ditarik kembali.
error-not-a-team-lead = Hanya ketua tim yang bisa melakukan ini.
error-own-organisation = Anda ada di tim ini. Administrator lain yang harus memeriksanya.
mail-invitation-subject = { $person } mengundang Anda ke { $place }
mail-invitation-body =
    { $person } mengajak Anda ikut di { $place }. Peran Anda: { $role }.

    Buka halaman ini, masuk dengan alamat ini, dan tekan tombolnya:
    { $link }

    Berlaku 14 hari. Jika Anda tidak tahu mengapa menerima ini, abaikan saja.
mail-invitation-accepted-subject = { $person } ikut di { $place }
mail-invitation-accepted-body =
    { $person } menerima undangan Anda ke { $place }.

    { $link }
mail-role-given-subject = Anda punya peran baru di { $place }
mail-role-given-body =
    Sekarang Anda: { $role } di { $place }.

    Lihat peran Anda:
    { $link }
mail-role-taken-subject = Satu peran di { $place } berakhir
mail-role-taken-body =
    Anda tidak lagi: { $role } di { $place }.

    Lihat peran Anda:
    { $link }
mail-agency-closed-subject = { $agency } ditutup di Pilotage
mail-agency-closed-body =
    Administrator menutup { $agency }. Alasannya: { $reason }

    { $link }
mail-agency-opened-subject = { $agency } dibuka lagi di Pilotage
mail-agency-opened-body =
    Administrator membuka { $agency } lagi. Alasannya: { $reason }

    { $link }
mail-organisation-verification-asked-subject = { $organisation } minta diperiksa
mail-organisation-verification-asked-body =
    Tim { $organisation } meminta Anda memeriksa bahwa tim itu benar ada.

    { $link }
mail-organisation-verified-subject = Kami sudah memeriksa { $organisation }
mail-organisation-verified-body =
    Tim Anda { $organisation } sekarang punya tanda “Sudah diperiksa”. Kami menulis: { $reason }

    { $link }
mail-organisation-unverified-subject = { $organisation } belum diperiksa
mail-organisation-unverified-body =
    Tim Anda { $organisation } tidak punya tanda “Sudah diperiksa”. Alasannya: { $reason }

    Anda bisa meminta lagi:
    { $link }
mail-organisation-member-left-subject = Seseorang keluar dari { $organisation }
mail-organisation-member-left-body =
    Satu orang tidak lagi menjadi bagian tim { $organisation }.

    { $link }
mail-organisation-member-changed-subject = Peran Anda di { $organisation } berubah
mail-organisation-member-changed-body =
    Di tim { $organisation } sekarang Anda: { $role }.

    { $link }
mail-password-changed-subject = Kata sandi Anda diubah
mail-password-changed-body =
    Kata sandi Anda untuk Pilotage dibuat atau diubah. Bukan Anda? Masuk lewat email dan segera ubah:
    { $link }
mail-password-removed-subject = Kata sandi Anda dihapus
mail-password-removed-body =
    Sekarang Anda masuk ke Pilotage lewat email saja. Bukan Anda? Segera lihat pengaturan Anda:
    { $link }
mail-second-factor-set-subject = Verifikasi dua langkah Anda aktif
mail-second-factor-set-body =
    Verifikasi dua langkah diaktifkan untuk akun Anda. Bukan Anda? Segera telepon 333.

    { $link }
mail-second-factor-removed-subject = Verifikasi dua langkah Anda dimatikan
mail-second-factor-removed-body =
    Verifikasi dua langkah akun Anda dimatikan. Bukan Anda? Segera telepon 333.

    { $link }
mail-recovery-code-used-subject = Satu kode pemulihan dipakai
mail-recovery-code-used-body =
    Seseorang memakai salah satu kode pemulihan Anda. Bukan Anda? Segera telepon 333.

    { $link }
mail-recovery-codes-renewed-subject = Anda punya kode pemulihan baru
mail-recovery-codes-renewed-body =
    Kode pemulihan lama tidak berlaku lagi. Bukan Anda? Segera telepon 333.

    { $link }
mail-person-suspended-subject = Akun Anda ditutup untuk sementara
mail-person-suspended-body =
    { $name }, kami menutup akun Anda di Pilotage untuk sementara. Alasannya: { $reason }

    Jika menurut Anda ini salah, telepon 333 atau baca di sini apa yang bisa Anda lakukan:
    { $link }
mail-person-reopened-subject = Akun Anda dibuka lagi
mail-person-reopened-body =
    { $name }, akun Anda di Pilotage dibuka lagi. Kami menulis: { $reason }
### Voices
voice = Suara
voices-heading = Kata warga
voices-count = { $count ->
   *[other] { $count } suara
}
voices-none = Belum ada suara
voices-none-text = Jadilah yang pertama berpendapat.
voices-blocked = { $count ->
   *[other] { $count } suara ditahan sampai moderator memeriksanya.
}
voice-sort = Urutan suara
voice-sort-newest = Terbaru
voice-sort-supported = Paling didukung
voice-sort-waiting = Menunggu jawaban { $count }
voice-add = Sampaikan suara Anda
voice-stance = Apa yang ingin Anda sampaikan?
stance-support = Dukungan
stance-support-hint = Ini bagus. Teruskan.
stance-objection = Sanggahan
stance-objection-hint = Tolong hentikan atau ubah.
stance-critique = Kritik
stance-critique-hint = Ada cara yang lebih baik.
stance-question = Pertanyaan
stance-question-hint = Saya ingin tahu sesuatu.
voice-text = Tulisan Anda
voice-text-hint = Bahasa apa saja. Jangan tulis nomor telepon atau nomor KTP.
voice-language = Bahasa tulisan Anda
voice-pseudonym = Jangan tampilkan nama saya
voice-pseudonym-hint = Kami memberi Anda nama lain di sini. Kantor dan tim tidak bisa melihat siapa Anda.
voice-send = Kirim suara saya
voice-promise = { $agency } wajib menjawab pertanyaan dan sanggahan dalam { $count } hari kerja.
voice-promise-none = Tidak ada kantor yang wajib menjawab di sini. Tim penawar solusi bisa menjawab.
voice-safe = Tidak seorang pun boleh menghukum Anda karena suara Anda di sini.
voice-sign-in = Masuk untuk bersuara
voice-heading = { $stance }: { $name }
voice-open = { $stance } dari { $name }
voice-about = Tentang
voice-above = Lihat suara yang dijawab ini
voice-all = Lihat semua suara
voice-edited = Diubah
voice-assisted = Ditulis bersama pendamping
voice-a-person = Seorang warga
voice-removed-person = Warga yang dihapus
voice-removed-name = Ditarik
voice-note-removed = Penulis menarik suara ini.
voice-note-pending = Beberapa orang melaporkan suara ini. Suara ini ditutup sementara sampai moderator memeriksanya.
voice-note-hidden = Kami menyembunyikan suara ini. Aturan: { $rule }. Penulis bisa meminta kami memeriksa lagi.
voice-note-blocked = Aturan otomatis menahan suara ini: { $reason }. Moderator akan memeriksanya. Sampai saat itu tidak ada orang lain yang melihatnya.
suspicion-links = banyak tautan dalam suara pertama
suspicion-burst = banyak suara dalam waktu singkat
suspicion-repeat = kata-kata yang sama lagi
voice-shared = { $count ->
   *[other] { $count } orang lain: saya juga
}
voice-me-too = Saya juga
voice-me-too-back = Anda: saya juga. Batalkan
voice-respond = Tulis jawaban
voice-reply = Balas
voice-edit = Ubah
voice-remove = Tarik
voice-report = Laporkan
voice-more-replies = { $count ->
   *[other] Lihat semua { $count } balasan
}
voice-appeal-go = Minta kami memeriksa lagi

### Answers to voices
answered-after = { $count ->
    [0] menjawab pada hari yang sama
   *[other] menjawab setelah { $count } hari
}
response-tag-accepted = Ada yang berubah
response-tag-declined = Kantor menolak
answer-due = Dijawab paling lambat { $date }, { $left }
answer-late = Jawaban terlambat: { $left }
answer-agency = { $agency } wajib menjawab. Jika terlambat, diteruskan ke pejabat senior.
answer-late-agency = { $agency } wajib menjawab. Sekarang diteruskan ke pejabat senior.
answer-with-senior = Maaf. Sekarang ada pada pejabat senior { $agency }.
voice-response-title = Jawab suara ini
voice-response-lead = Semua orang bisa membaca jawaban Anda. Penulis dan semua yang mengatakan “saya juga” mendapat email.
voice-response-kind = Apa jawaban Anda?
response-answered = Kami menjawab
response-answered-hint = Anda menjelaskan sesuatu.
response-accepted = Anda benar, ada yang berubah
response-accepted-hint = Sebutkan apa yang berubah karena suara ini.
response-declined = Tidak, dan ini alasannya
response-declined-hint = Berikan alasan dengan kata sederhana.
voice-response-text = Jawaban Anda
voice-response-text-hint = Kata yang sederhana dan ramah. Sebutkan siapa melakukan apa, dan kapan.
voice-response-send = Kirim jawaban

### Changing, taking away and reporting a voice
voice-edit-title = Ubah tulisan Anda
voice-edit-lead = Pada menit-menit pertama perubahan tidak terlihat. Setelah itu semua orang bisa membaca isi sebelumnya.
voice-history = Isi suara ini sebelumnya
voice-history-now = Sekarang
voice-history-until = Sampai
voice-history-none = Belum pernah diubah.
voice-removal-title = Tarik suara ini?
voice-removal-lead = Tulisan Anda hilang selamanya. Orang melihat bahwa di sini pernah ada suara.
voice-report-title = Laporkan suara ini
voice-report-lead = Kritik terhadap kantor boleh, meskipun marah. Laporkan hanya yang melanggar aturan.
voice-report-rule = Aturan mana yang dilanggar?
voice-report-note = Apa yang perlu kami tahu?
voice-report-send = Kirim laporan
voice-appeal-title = Minta kami memeriksa lagi
voice-appeal-lead = Moderator lain akan memeriksa. Anda mendapat email dengan alasannya.
voice-appeal-text = Mengapa harus ditampilkan?
voice-appeal-send = Kirim
rule-personal-data = Data pribadi orang lain
rule-hate-or-threat = Kebencian atau ancaman
rule-off-topic = Bukan tentang layanan ini
rule-spam = Spam atau salinan
rule-none = Tidak ada aturan yang dilanggar

### Writing for somebody
voice-assist = Anda membantu seseorang
voice-assist-go = Tulis atas nama orang yang Anda bantu
voice-assist-check = Saya menulis ini atas nama orang lain
voice-assist-name = Nama yang ditampilkan
voice-assist-name-hint = Kosongkan untuk menampilkan “Seorang warga”.
voice-assist-consent = Orang ini menyetujui kata-kata ini

### My voices
my-voices = Suara saya
my-voices-lead = Yang Anda sampaikan, dan hasilnya.
my-voices-none = Anda belum bersuara. Lihat uji coba dan sampaikan pendapat Anda.
my-voices-shared = Di sini Anda mengatakan “saya juga”

### Who answers in time
responsiveness-title = Seberapa cepat kantor menjawab Anda
responsiveness-lead = Setiap pertanyaan dan sanggahan wajib dijawab. Di sini terlihat siapa yang tepat waktu.
responsiveness-table = Jawaban per kantor
responsiveness-span = 12 bulan terakhir
responsiveness-office = Kantor
responsiveness-voices = Suara
responsiveness-in-time = Dijawab tepat waktu
responsiveness-percent = Persen
responsiveness-share = { $number }%
responsiveness-median = Biasanya menunggu
responsiveness-waiting = Menunggu
responsiveness-late = Terlambat
responsiveness-changed = Ada yang berubah
responsiveness-how = Garis putus-putus adalah target: 90 dari 100. Suara yang lewat waktu tanpa jawaban dihitung terlambat. “Biasanya menunggu” adalah median.
responsiveness-none = Belum ada kantor yang wajib menjawab.

### Moderators
moderation-name = Periksa suara
moderation-title = { $count ->
    [0] Periksa suara: tidak ada yang menunggu
   *[other] Periksa suara: { $count } menunggu
}
moderation-position = Suara { $number } dari { $total }. Terlama dulu
moderation-heading = Bolehkah suara ini ditampilkan?
moderation-appeal-heading = Tepatkah suara ini disembunyikan?
moderation-lead = Kritik terhadap kantor boleh, meskipun marah. Kami hanya menyembunyikan yang melanggar aturan.
moderation-where = Lihat di mana disampaikan.
moderation-reports = { $count ->
   *[other] { $count } orang melaporkannya
}
moderation-reported = Dilaporkan
moderation-appeal-says = Penulis berkata
moderation-decide = Apa keputusan Anda?
moderation-show = Tampilkan apa adanya
moderation-show-hint = Laporan selesai.
moderation-hide = Sembunyikan
moderation-hide-hint = Aturannya terlihat oleh semua orang. Penulis bisa meminta moderator lain memeriksa lagi.
moderation-restore = Tampilkan lagi
moderation-restore-hint = Waktu kantor dimulai lagi.
moderation-keep = Tetap sembunyikan
moderation-keep-hint = Penulis menerima alasan Anda.
moderation-rule = Aturan mana?
moderation-note = Alasan yang akan dibaca penulis
moderation-note-hint = Kata yang sederhana dan ramah. Masuk catatan terbuka. Tanpa nama.
moderation-save = Simpan dan lanjut ke berikutnya
moderation-skip = Saya terkait dengan kantor ini, lewati
moderation-none = Tidak ada yang perlu diperiksa
moderation-none-text = Semua suara sudah diperiksa. Terima kasih.
moderation-aside = Aturan dan catatan
moderation-rules = Yang boleh disembunyikan
moderation-rest = Selain itu boleh.
moderation-month = 30 hari terakhir
moderation-fact-shown = Ditampilkan
moderation-fact-hidden = Disembunyikan
moderation-fact-blocked = Ditahan
moderation-fact-appeals = Diminta periksa lagi
moderation-fact-restored = Dikembalikan
moderation-next = Berikutnya
moderation-list = Putuskan beberapa sekaligus
moderation-list-lead = Hanya untuk kasus jelas, misalnya salinan teks yang sama.
moderation-choose = Pilih suara
moderation-save-all = Putuskan untuk semua yang dipilih
moderation-log = Catatan terbuka
moderation-log-lead = Apa yang disembunyikan dan ditampilkan, dengan aturan apa dan mengapa. Tanpa nama.
moderation-log-none = Belum ada yang disembunyikan.
moderation-log-open = Lihat suara
moderation-log-pending = Ditutup sementara setelah laporan, sampai moderator memeriksa
moderation-log-hidden = Disembunyikan. Aturan: { $rule }
moderation-log-shown = Ditampilkan
moderation-log-appeal-kept = Diperiksa lagi, tetap disembunyikan. Aturan: { $rule }
moderation-log-appeal-restored = Diperiksa lagi dan dikembalikan
disclosure-go = Cari tahu siapa yang berbicara
disclosure-title = Siapa di balik nama ini?
disclosure-lead = Hanya jika hukum meminta atau ada yang dalam bahaya. Masuk catatan terbuka dengan alasan Anda.
disclosure-reason = Alasan
disclosure-reason-hint = 20 huruf atau lebih. Tanpa nama.
disclosure-send = Tunjukkan, dan catat
disclosure-done = Ini sudah dicatat. Jangan beri tahu orang yang tidak perlu tahu.

### Why something about a voice was not done
error-not-your-comment = Ini bukan suara Anda.
error-moderator-link = Anda punya peran di kantor ini. Moderator lain harus memutuskan.
refusal-answered = Suara ini sudah dijawab
refusal-appeal = Anda sudah memintanya, atau tidak ada yang disembunyikan
refusal-appeal-first = Penulis meminta pemeriksaan ulang. Putuskan itu dulu
refusal-comment-gone = Suara ini sudah tidak ada
refusal-comment-settled = Suara ini sudah disembunyikan
refusal-consent = Orang itu harus setuju. Tanyakan, lalu centang
refusal-own-answer = Anda penulis suara ini. Minta petugas lain menjawab
refusal-own-me-too = Ini suara Anda sendiri. Orang lain yang bisa mengatakan “saya juga”
refusal-own-report = Ini suara Anda sendiri. Anda bisa menariknya
refusal-reason-short = Tulis { $least } huruf atau lebih
refusal-rule = Pilih aturan yang dilanggar
refusal-same-moderator = Anda yang menyembunyikan suara ini. Moderator lain harus memutuskan
refusal-too-deep = Balas suara di atasnya

### Mail about voices
mail-comment-answered-subject = { $agency } menjawab Anda
mail-comment-answered-body =
    { $agency } menjawab suara tentang “{ $title }”. Anda menulisnya, atau Anda mengatakan “saya juga”. Baca jawabannya di sini:

    { $link }
mail-comment-due-subject = Sebuah suara menunggu jawaban Anda: { $title }
mail-comment-due-body =
    Seorang warga bersuara tentang “{ $title }”. { $agency } wajib menjawab. Waktu berjalan. Tulis jawabannya di sini:

    { $link }
mail-comment-late-subject = Jawaban terlambat: { $title }
mail-comment-late-body =
    Suara tentang “{ $title }” tidak dijawab tepat waktu oleh { $agency }. Sekarang ada pada Anda. Semua orang bisa melihat bahwa ini terlambat.

    { $link }
mail-comment-replied-subject = Ada yang membalas Anda: { $title }
mail-comment-replied-body =
    Ada balasan untuk suara Anda tentang “{ $title }”:

    { $link }
mail-comment-pending-subject = Suara Anda ditutup sementara
mail-comment-pending-body =
    Beberapa orang melaporkan suara Anda tentang “{ $title }”. Suara ini ditutup sementara sampai moderator memeriksa. Anda tidak perlu melakukan apa-apa.

    { $link }
mail-comment-hidden-subject = Kami menyembunyikan suara Anda
mail-comment-hidden-body =
    Moderator menyembunyikan suara Anda tentang “{ $title }”. Halamannya menyebut aturan dan alasannya. Anda bisa meminta moderator lain memeriksa lagi:

    { $link }
mail-comment-shown-subject = Suara Anda ditampilkan
mail-comment-shown-body =
    Moderator memeriksa suara Anda tentang “{ $title }”. Sekarang semua orang bisa membacanya:

    { $link }
mail-comment-appeal-kept-subject = Suara Anda tetap disembunyikan
mail-comment-appeal-kept-body =
    Moderator lain memeriksa suara Anda tentang “{ $title }”. Suara tetap disembunyikan. Alasannya ada di catatan terbuka.

    { $link }
mail-protected-voice-news-subject = Ada kabar untuk Anda
mail-protected-voice-news-body =
    Ada perkembangan pada salah satu suara Anda. Demi melindungi Anda, email ini tidak menyebut yang mana. Lihat di sini:

    { $link }

### Selection
selection-title = Pilih gagasan
selection-kicker = Tantangan { $number }.
selection-heading = Pilih di antara { $count } gagasan
selection-heading-open = Gagasan masih bisa dikirim
selection-lead = Hanya kantor Anda yang melihat halaman ini. Tim tahu hasilnya saat Anda mengumumkannya.
selection-lead-open = Anda bisa membaca gagasan setelah { $date }. Sebelum itu tidak ada yang membacanya.
selection-cancelled = Tantangan ini dibatalkan. Tidak ada yang perlu dipilih.
selection-released = Semua orang tahu pilihannya sejak
selection-see-public = Lihat yang dilihat publik
selection-ideas = Gagasan yang masuk
selection-col-idea = Gagasan
selection-col-team = Tim
selection-col-state = Sampai di mana
selection-col-reasons = Alasan
selection-col-do = Yang bisa dilakukan
selection-decide = Baca dan putuskan
selection-read = Baca
selection-reasons-count = { $written } dari { $needed } ditulis
selection-none = Tidak ada gagasan yang masuk
selection-none-text = Anda bisa membatalkan tantangan dengan alasan, atau membuat yang baru.
selection-release-title = Umumkan kepada semua
selection-release-go = Umumkan pilihan
selection-release-done = Pilihan sudah terbuka. Tiap tim mendapat alasannya.
selection-release-who = Pejabat senior yang mengumumkan. Anda bisa menyiapkan keputusan.
selection-release-factor = Lakukan verifikasi dua langkah dulu.
selection-release-hint = Semua tim tahu pada saat yang sama, masing-masing dengan alasannya. Ini tidak bisa ditarik kembali.
selection-missing = Masih kurang:
selection-all-ready = Semua gagasan punya alasan
selection-rules-title = Cara kerjanya
selection-rule-1 = Tiap gagasan mendapat keputusan, satu alasan, dan alasan untuk tiap hal yang dinilai.
selection-rule-2 = Penulis tantangan atau penyiap keputusan tidak boleh mengumumkannya.
selection-rule-3 = Tidak ada yang memutuskan gagasan timnya sendiri.
selection-weight = Bobot { $weight } dari 100. Tim membaca ini.
selection-why-over = Keputusan sudah diumumkan dan tidak bisa diubah lagi.
selection-why-role = Penanggung jawab tantangan atau ketua panel menyiapkan keputusan. Anda bisa membaca.
progress-unread = Belum diputuskan
progress-eligible = Memenuhi syarat
progress-eligible-hint = Bisa dinilai. Belum ada hasil.
progress-shortlisted = Masuk daftar pendek
progress-shortlisted-hint = Anda menelaahnya lebih dekat.
progress-selected = Terpilih
progress-selected-hint = Menjadi uji coba.
progress-reserve = Cadangan
progress-reserve-hint = Naik bila gagasan terpilih mundur.
progress-not_selected = Tidak terpilih
progress-not_selected-hint = Tim mendapat alasan Anda.
progress-ineligible = Tidak memenuhi syarat
progress-ineligible-hint = Satu alasan cukup.
decide-title = Keputusan Anda
decide-lead = Kata-kata Anda sampai ke tim apa adanya. Tulis apa yang baik dan apa yang kurang.
decide-progress = Apa keputusan Anda?
decide-reason = Alasan singkat
decide-reason-hint = Dua atau tiga kalimat. Untuk gagasan terpilih, semua orang bisa membacanya.
decide-save = Simpan keputusan
decide-private = Hanya kantor Anda yang melihatnya sampai pejabat senior mengumumkan.
decide-kind = Jenis tim
decide-verified = Sudah diperiksa
decide-verified-yes = Ya, kami tahu siapa mereka
decide-verified-no = Belum
decide-sent = Dikirim
promote-title = Naikkan gagasan ini
promote-lead = Gagasan ini cadangan. Bila dipilih sekarang, ia menjadi uji coba dan semua diberi tahu.
promote-reason = Mengapa sekarang?
promote-go = Pilih gagasan ini
idea-part-steps = Apa yang berubah bagi warga
idea-part-as-is = Sekarang
idea-part-to-be = Dengan gagasan ini
idea-part-solution = Cara kerjanya
idea-part-reasoning = Mengapa mereka mengharapkan ini
idea-part-evidence = Bukti sejauh ini
idea-part-team = Siapa yang mengerjakan
idea-part-partners = Mitra
idea-part-timeline = Jadwal
idea-part-risks = Apa yang bisa salah
idea-part-data = Data pribadi
idea-part-access = Bagi yang sulit membaca atau tidak punya ponsel
idea-part-licence = Seberapa terbuka
idea-part-money = Biaya per langkah
idea-col-step = Langkah
idea-col-when = Kapan
idea-col-amount = Jumlah
idea-week = Minggu { $number }
hoped-title = Yang diharapkan tim
hoped-not-measured = Belum diukur
hoped-note = Angka ini dari gagasan. Belum ada yang mengukurnya.
award-title = Pilihan
award-lead = { $selected ->
    [0] { $sent } gagasan masuk. Tidak ada yang terpilih.
   *[other] { $selected } dari { $sent } gagasan terpilih.
}
award-reserve = Cadangan
award-others = Gagasan lain yang masuk
award-unnamed = { $count } gagasan lain masuk. Timnya boleh menampilkannya.
award-right = Tiap tim mendapat alasan untuk gagasannya.
reasons-title = Keputusan
reasons-why = Mengapa
reasons-next = Selanjutnya
reasons-see-pilot = Lihat uji coba
reasons-heading-selected = Gagasan ini terpilih
reasons-heading-reserve = Gagasan ini menjadi cadangan
reasons-heading-not_selected = Gagasan ini tidak terpilih
reasons-heading-ineligible = Gagasan ini tidak memenuhi syarat
reasons-next-selected = Kantor dan tim menyusun perjanjian. Lalu uji coba dimulai.
reasons-next-reserve = Bila gagasan terpilih mundur, kantor dapat memilih yang ini. Kami akan mengabari tim.
reasons-next-not_selected = Gagasan tetap milik tim. Bisa ditunjukkan ke kantor lain sebagai solusi, atau dikirim ke tantangan lain.
reasons-next-ineligible = Tim bisa memperbaikinya dan mengirim gagasan ke tantangan lain. Ada pertanyaan? Tanyakan ke kantor.
refusal-decision-reason = Tulis alasan singkat
refusal-decision-criterion = Tulis alasan untuk bagian ini
refusal-release-none = Tidak ada gagasan yang masuk. Batalkan tantangan dengan alasan.
refusal-release-undecided = Putuskan “{ $title }”
refusal-release-reasons = Tulis semua alasan untuk “{ $title }”
refusal-release-own-challenge = Anda menulis tantangan ini. Pejabat senior lain yang harus mengumumkan.
refusal-release-own-decisions = Anda menyiapkan keputusan di sini. Pejabat senior lain yang harus mengumumkan.
refusal-selection-open = Gagasan masih bisa dikirim. Tunggu sampai ditutup.
refusal-selection-over = Keputusan sudah diumumkan atau tantangan dibatalkan. Tidak ada yang bisa diubah.
refusal-selection-not-reserve = Hanya gagasan cadangan yang bisa naik
error-own-proposal = Gagasan ini dari tim Anda sendiri. Orang lain yang harus memutuskan.

### Pilots
pilot-description = Uji coba oleh { $agency } dan { $organisation }. Tahap { $number } dari 6: { $stage }.
pilot-from-challenge = Dari tantangan { $number }.
pilot-tag-agreement = Terpilih: lalu perjanjian
pilot-tag-pilot = Uji coba berjalan
pilot-tag-proof = Bukti: lalu keputusan
pilot-tag-scale = Sedang diperluas
pilot-tag-stopped = Dihentikan
pilot-stopped-title = Mengapa uji coba ini dihentikan
pilot-take-part = Anda memakai layanan ini?
pilot-took-part = Anda pernah memakai layanan ini?
pilot-take-part-text = Katakan apa yang berhasil dan yang tidak. Kantor harus menjawab.
pilot-say = Sampaikan pendapat
pilot-follow = Ikuti
pilot-unfollow = Berhenti mengikuti
pilot-agreement-go = Perjanjian
pilot-stage-go = Pindahkan tahap
pilot-work-go = Kirim kabar atau tambah lokasi
pilot-proof-title = Apakah berhasil?
pilot-proof-counting = Kami menghitung sejak { $date }. Belum ada angka hasil ukur.
pilot-proof-unsigned = Kami menghitung sejak uji coba dimulai. Perjanjian belum ditandatangani.
pilot-proof-stopped = Uji coba ini dihentikan. Tidak ada angka hasil ukur di sini.
pilot-updates-title = Kabar
pilot-updates-none = Belum ada kabar. Ikuti uji coba ini dan kami kabari.
pilot-log-title = Siapa memutuskan apa, dan mengapa
pilot-log-label = Keputusan, terbaru dulu
pilot-log-chosen = Terpilih
pilot-log-started = Perjanjian ditandatangani, uji coba dimulai
pilot-log-stopped = Dihentikan
pilot-log-declined = Tim menolak perjanjian
pilot-next-agreement = Berikutnya: tanda tangan perjanjian
pilot-next-pilot = Berikutnya: lanjut ke bukti
pilot-next-proof = Berikutnya: perluas, uji lagi, atau berhenti
pilot-next-scale = Berikutnya: lebih banyak kantor
pilot-about = Tentang uji coba ini
pilot-fact-agency = Kantor
pilot-fact-team = Tim
pilot-fact-started = Dimulai
pilot-fact-challenge = Dari tantangan
pilot-fact-idea = Gagasan
pilot-fact-idea-read = Baca gagasan lengkap
pilot-sites-title = Tempat berjalan
pilot-sites-none = Belum ada lokasi.
pilot-sites-closed = Dulu berjalan di sini
pilot-researchers = Untuk peneliti
pilot-idia-one = Tahap perluasan IDIA { $number } dari 6.
pilot-idia-range = Tahap perluasan IDIA { $first } sampai { $last } dari 6.
pilot-route-label = Tahap uji coba ini
pilot-route-ideas = { $count } gagasan masuk
pilot-route-sites = { $count } lokasi
pilot-route-next-pilot = Setelah perjanjian
pilot-route-next-proof = Setelah uji coba
pilot-route-next-scale = Bila buktinya kuat
pilot-similar = Solusi untuk masalah serupa
pilot-work-title = Jalankan uji coba ini
pilot-work-lead = Kabarkan apa yang terjadi. Para pengikut mendapat email.
pilot-update-title = Kirim kabar
pilot-update-headline = Judul
pilot-update-headline-hint = Misalnya: 400 kunjungan pertama selesai
pilot-update-text = Apa yang terjadi
pilot-update-text-hint = Sebutkan juga yang tidak berhasil. Jangan tulis nama dan nomor telepon orang.
pilot-update-language = Bahasa tulisan Anda
pilot-update-go = Kirim kabar ini
pilot-site-add = Tambah lokasi
pilot-site-name = Nama lokasi
pilot-site-name-hint = Kantor atau tempat warga datang
pilot-site-region = Wilayah
pilot-site-go = Tambah lokasi ini
pilot-site-close = Tutup lokasi ini
pilot-stage-title = Pindahkan tahap
pilot-stage-lead = Tahap sekarang: { $stage }. Semua pengikut membaca alasan Anda. Alasan itu tetap di catatan terbuka.
pilot-stage-to = Apa keputusan Anda?
pilot-stage-reason = Mengapa?
pilot-stage-reason-hint = Semua orang membaca ini. Jangan tulis nama orang.
pilot-stage-publish = Putuskan dan umumkan
pilot-move-on = Lanjut ke { $stage }
pilot-move-on-hint = Tahap sebelumnya selesai.
pilot-move-back = Kembali ke { $stage }
pilot-move-back-hint = Perlu kerja lagi dulu.
pilot-move-stop = Hentikan uji coba ini
pilot-move-stop-hint = Berakhir selamanya dan tetap terlihat beserta alasan Anda.
pilot-agreement-title = Perjanjian
pilot-decline-lead = Kantor menyiapkan perjanjian bersama Anda. Bila tim tidak bisa, katakan di sini.
pilot-decline-reason = Mengapa tim tidak bisa?
pilot-decline-go = Tolak perjanjian
refusal-pilot-over = Uji coba ini sudah berakhir. Tidak ada yang bisa diubah.
refusal-pilot-state = Langkah ini bukan berikutnya
refusal-pilot-signed = Perjanjian sudah ditandatangani
refusal-pilot-unsigned = Tanda tangani perjanjian dulu
refusal-pilot-same-stage = Uji coba sudah di tahap ini
refusal-pilot-stage-ahead = Untuk maju perlu laporan dan keputusan
refusal-pilot-stage-before = Setelah perjanjian ditandatangani, uji coba tidak bisa mundur ke tahap sebelumnya
refusal-site-name = Lokasi dengan nama ini sudah ada
refusal-site-too-many = Lokasi uji coba ini terlalu banyak
error-not-of-pilot = Hanya tim dan kantor uji coba ini yang bisa.
error-team-lead-only = Hanya ketua tim yang bisa menolak perjanjian.

### My desk
desk-kicker = { $who }. { $date }
desk-heading = { $count ->
    [0] Tidak ada yang menunggu Anda
   *[other] { $count } hal menunggu Anda
}
desk-late = { $count } terlambat. Mulailah dari sana.
desk-next-clock = Tidak ada yang terlambat. Batas berikutnya: { $date }.
desk-lead-quiet = Tidak ada yang terlambat dan tidak ada batas waktu.
desk-lead-citizen = Di sini Anda melihat yang Anda ikuti dan jawaban kantor untuk Anda.
desk-show = Tampilkan
desk-waiting-title = Menunggu Anda
desk-nothing = Tidak ada yang perlu dikerjakan. Kami mengabari Anda bila ada.
desk-chip-all = Semua { $count }
desk-chip-answer = Jawab { $count }
desk-chip-decide = Putuskan { $count }
desk-chip-check = Periksa { $count }
desk-chip-sign = Tanda tangan { $count }
desk-chip-write = Tulis { $count }
desk-verb-answer-now = Jawab.
desk-verb-decide-now = Putuskan.
desk-verb-check-now = Periksa.
desk-verb-sign-now = Tanda tangani.
desk-verb-write-now = Tulis.
desk-waiting = { $count ->
    [0] Baru hari ini
   *[other] Menunggu { $count } hari
}
desk-question = Pertanyaan:
desk-stance-support = Dukungan:
desk-stance-objection = Sanggahan:
desk-stance-critique = Kritik:
desk-stance-question = Pertanyaan:
desk-review = Apakah tantangan ini siap?
desk-changes = Diminta perubahan:
desk-prepare = { $count } dari { $all } gagasan menunggu keputusan:
desk-release = { $count } keputusan siap, umumkan:
desk-agreement = Tanda tangani perjanjian:

desk-draft = Draf Anda:
desk-request = Sebuah kantor menanyakan solusi Anda:
desk-partner = Sebuah tim mengajak Anda:
desk-question-do = Tulis jawaban
desk-comment-do = Tulis jawaban
desk-review-do = Baca dan periksa
desk-changes-do = Perbaiki
desk-prepare-do = Lanjut
desk-release-do = Baca dan umumkan
desk-agreement-do = Baca dan tanda tangani
desk-draft-do = Lanjut menulis
desk-request-do = Baca dan jawab
desk-partner-do = Baca dan jawab
desk-same = { $count } orang mengatakan hal yang sama.
desk-escalated = Terlambat dan diteruskan ke pejabat senior.
desk-invitations = Undangan
desk-invitation = { $who } mengundang Anda sebagai: { $role }. Buka tautan di email sebelum { $date }.
desk-team-page = Halaman tim
desk-team-ideas = Gagasan Anda
desk-team-no-ideas = Anda belum mengirim gagasan.
desk-team-find = Cari masalah untuk dipecahkan
desk-team-reasons = Baca alasannya
desk-untitled = Draf tanpa judul
desk-questions = Pertanyaan Anda
desk-question-answered = Dijawab
desk-voices = Jawaban untuk Anda
desk-voices-all = Lihat semua suara saya
desk-no-answers = Belum ada jawaban. Bila Anda bersuara, jawabannya muncul di sini.
desk-answer-read = Baca di tempatnya
desk-changed = Ada yang berubah
desk-promise = Janji Anda kepada warga
desk-promise-share = dari 100 dijawab tepat waktu
desk-promise-goal = Target: { $goal }.
desk-promise-average = Rata-rata dijawab dalam { $time }.
desk-promise-none = Belum ada yang menunggu jawaban.
desk-promise-all = Lihat semua kantor
desk-start = Mulai sesuatu
desk-start-challenge = Buat tantangan baru
desk-start-copy = Cari solusi yang berhasil
desk-start-find = Cari tantangan
desk-start-use-case = Tampilkan solusi tim Anda
desk-moderation = Periksa suara yang dilaporkan
desk-follows = Yang Anda ikuti
desk-no-follows = Belum ada. Tekan “Ikuti” di sebuah halaman dan ia muncul di sini.
desk-board = Posisi pekerjaan kita
desk-board-list = Lihat sebagai daftar
desk-board-gold = Garis emas di atas berarti menunggu Anda.
desk-more = { $count } lagi
desk-card-draft = { $count ->
    [0] Draf, baru hari ini
   *[other] Draf, { $count } hari
}
desk-card-review = Diperiksa rekan
desk-card-changes = Diminta perubahan
desk-card-choice = { $prepared } dari { $all } diputuskan
desk-card-ideas = { $count } gagasan
desk-card-sites = { $count } lokasi
desk-card-day = Hari ke-{ $count }
desk-card-agreement = Lalu perjanjian

### Mail about selection and pilots
mail-selection-ready-subject = Semua keputusan siap: { $title }
mail-selection-ready-body =
    Semua gagasan untuk “{ $title }” sudah punya keputusan dan alasan. Baca dan umumkan:

    { $link }
mail-selection-released-subject = Pilihan diumumkan: { $title }
mail-selection-released-body =
    Kantor telah memilih gagasan untuk “{ $title }”. Baca siapa yang terpilih dan mengapa:

    { $link }
mail-proposal-decided-subject = { $outcome ->
    [selected] Gagasan Anda terpilih: { $title }
    [reserve] Gagasan Anda menjadi cadangan: { $title }
    [ineligible] Gagasan Anda tidak memenuhi syarat: { $title }
   *[not_selected] Gagasan Anda tidak terpilih: { $title }
}
mail-proposal-decided-body =
    Kantor memutuskan “{ $title }” untuk “{ $challenge }”. Baca alasan dan langkah berikutnya:

    { $link }
mail-pilot-signed-subject = Uji coba dimulai: { $title }
mail-pilot-signed-body =
    Perjanjian ditandatangani. Uji coba “{ $title }” dimulai. Baca apa yang disepakati:

    { $link }
mail-pilot-declined-subject = Tim menolak: { $title }
mail-pilot-declined-body =
    Tim “{ $title }” menolak perjanjian. Alasannya: { $reason }

    { $link }
mail-pilot-moved-subject = { $to ->
    [proof] Tahap sekarang bukti: { $title }
    [scale] Tahap sekarang perluasan: { $title }
   *[pilot] Tahap sekarang uji coba: { $title }
}
mail-pilot-moved-body =
    Kantor memindahkan tahap “{ $title }”. Alasannya: { $reason }

    { $link }
mail-pilot-stopped-subject = Dihentikan: { $title }
mail-pilot-stopped-body =
    Kantor menghentikan uji coba “{ $title }”. Alasannya: { $reason }

    { $link }
mail-pilot-updated-subject = Kabar: { $headline }
mail-pilot-updated-body =
    Ada kabar tentang uji coba “{ $title }”: { $headline }

    { $link }
mail-pilot-site-opened-subject = Lokasi baru: { $site }
mail-pilot-site-opened-body =
    Uji coba “{ $title }” kini berjalan di { $site }.

    { $link }
mail-pilot-site-closed-subject = Lokasi ditutup: { $site }
mail-pilot-site-closed-body =
    Uji coba “{ $title }” tidak lagi berjalan di { $site }.

    { $link }
# End of selection, pilots and desks.
### Search and lists
search-all-heading = Cari
search-all-lead = Masalah, solusi, uji coba, kantor, tim, dan suara warga. Semua di satu tempat.
search-all-label = Apa yang Anda cari?
search-all-found = { $count ->
    [0] Tidak ada yang ditemukan
   *[other] { $count } hal ditemukan
}
search-challenges-heading = Tantangan
search-challenges-lead = Masalah yang ingin diperbaiki kantor. Temukan yang bisa Anda selesaikan dan kirim gagasan.
search-challenges-label = Cari tantangan
search-challenges-found = { $count ->
    [0] Tidak ada tantangan yang cocok
   *[other] { $count } tantangan ditemukan
}
search-use-cases-heading = Solusi yang berhasil
search-use-cases-lead = Hal yang sudah berjalan di suatu tempat. Kantor dapat meminta untuk mencobanya.
search-use-cases-label = Cari solusi
search-use-cases-found = { $count ->
    [0] Tidak ada solusi yang cocok
   *[other] { $count } solusi ditemukan
}
search-pilots-heading = Uji coba
search-pilots-lead = Solusi yang sedang dicoba sekarang, dan hasil yang sebelumnya.
search-pilots-label = Cari uji coba
search-pilots-found = { $count ->
    [0] Tidak ada uji coba yang cocok
   *[other] { $count } uji coba ditemukan
}
search-hint = Sebuah layanan, tempat, atau kantor. Ejaan tidak harus sempurna.
search-go = Cari
search-suggestions = Judul yang cocok
search-shorter = Persempit daftar
search-update = Perbarui hasil
search-order = Urutkan
search-order-go = Urutkan
search-order-best = Paling cocok
search-order-newest = Terbaru
search-order-closing = Segera ditutup
search-order-people = Paling banyak orang terbantu
search-order-proof = Bukti terbaik
search-order-far = Tahap paling jauh
search-filling = Kami masih merapikan. Sebagian belum bisa ditemukan. Tunggu satu menit, lalu coba lagi.
search-did-you-mean = Maksud Anda
search-chosen = Filter yang Anda pilih
search-remove = Hapus filter:
search-remove-all = Hapus semua
search-nothing = Tidak ada yang cocok. Coba kata yang lebih sedikit atau kata lain. Anda juga bisa menyimpan pencarian ini. Kami beri tahu bila ada yang baru.
search-way-filters = Lihat tanpa filter
search-way-fewer = Cari “{ $words }”
search-way-everywhere = Cari di semua tempat, bukan hanya di daftar ini
search-save = Simpan pencarian ini
search-save-hint = Kami kirim email bila ada yang baru dan cocok. Anda bisa berhenti kapan saja.
search-save-sign-in = Masuk untuk menyimpan pencarian ini
search-filter-kind = Jenis
search-filter-stage = Tahap
search-filter-service = Layanan
search-filter-who = Siapa yang boleh mengirim gagasan
search-filter-team = Siapa yang membuat
search-filter-proof = Bukti
search-filter-place = Tempat
search-filter-office = Kantor
search-filter-language = Ditulis dalam
search-all-place = Semua tempat
search-all-office = Semua kantor
search-office-unknown = Sebuah kantor
search-stage-open = Terbuka untuk gagasan
search-proof-level = Tingkat { $level }
search-proof-of-five = Bukti: tingkat { $level } dari 5
search-kind-challenge = Masalah
search-kind-use-case = Solusi
search-kind-proposal = Gagasan
search-kind-pilot = Uji coba
search-kind-agency = Kantor
search-kind-organisation = Tim
search-kind-comment = Suara
search-kind-decision = Pilihan
search-kinds-challenge = Masalah
search-kinds-use-case = Solusi
search-kinds-proposal = Gagasan
search-kinds-pilot = Uji coba
search-kinds-agency = Kantor
search-kinds-organisation = Tim
search-kinds-comment = Suara
search-kinds-decision = Pilihan
search-people-a-year = { $count } orang per tahun.
search-tcv-today = hari ini, untuk satu orang
search-tcv-with = dengan solusi ini, untuk satu orang
search-draft = Belum dibuka untuk umum
search-cancelled = Ditarik kembali
search-opens = Dibuka { $day }
search-open = Terbuka
search-closed = Pengiriman gagasan ditutup
search-ideas = { $count } gagasan sejauh ini
search-pilots = { $count } uji coba
search-sites = di { $count } tempat
search-stopped = Dihentikan
search-selected = Terpilih
search-verified = Tim yang sudah diperiksa
search-proposal-for = Gagasan untuk: { $title }
search-decision-for = Pilihan untuk: { $title }
search-stance-support = Dukungan
search-stance-objection = Sanggahan
search-stance-critique = Kritik
search-stance-question = Pertanyaan
search-me-too = { $count } orang lain berkata sama
search-similar = Serupa dengan ini
saved-title = Pencarian tersimpan saya
saved-lead = Kami kirim email bila ada yang baru dan cocok dengan salah satu ini.
saved-words = “{ $words }”
saved-since = Disimpan pada
saved-remove = Berhenti
saved-none = Anda belum punya pencarian tersimpan. Cari sesuatu, lalu tekan “Simpan pencarian ini”.
saved-go = Cari tantangan
refusal-saved-search-unknown = Pencarian ini tidak bisa disimpan. Kembali ke daftar dan cari lagi.
refusal-saved-search-many = Anda punya { $most } pencarian tersimpan. Hentikan satu dulu.
mail-saved-search-found-subject = { $count } hal baru cocok dengan pencarian Anda
mail-saved-search-found-body =
    Halo { $name },

    ini baru dan cocok dengan pencarian yang Anda simpan:

    { $titles }

    Lihat semuanya:
    { $link }

### Ideas: form, receipt, page, list
proposal-about = Tentang gagasan ini
proposal-about-challenge = Tentang tantangan ini
proposal-crumb = Gagasan
proposal-by = Dari
proposal-untitled = Gagasan tanpa judul
proposal-list-comma = ,{" "}
proposal-state-draft = Draf
proposal-state-submitted = Terkirim
proposal-state-eligible = Memenuhi syarat
proposal-state-ineligible = Tidak memenuhi syarat
proposal-state-shortlisted = Masuk daftar pendek
proposal-state-selected = Terpilih
proposal-state-reserve = Cadangan
proposal-state-not_selected = Tidak terpilih
proposal-state-contracted = Disepakati
proposal-state-declined = Ditolak oleh tim
proposal-state-withdrawn = Ditarik kembali
proposal-new-title = Kirim gagasan
proposal-new-lead = Perlu sekitar 1 jam. Anda bisa berhenti dan kembali. Hanya tim Anda yang bisa membaca draf.
proposal-new-no-team = Gagasan dikirim oleh tim. Anda belum masuk tim.
proposal-new-make-team = Tambahkan tim saya
proposal-new-begun = Tim Anda sudah mulai
proposal-new-which = Dari tim mana?
proposal-new-which-hint = Semua anggota tim bisa menulis dan membaca draf.
proposal-new-not-asked = Tantangan ini tidak untuk tim jenis ini.
proposal-new-go = Mulai
proposal-steps = Langkah formulir ini
proposal-step = Langkah { $count } dari 5
proposal-back = Kembali ke langkah { $count }
proposal-part-team = Tim Anda
proposal-part-idea = Gagasan Anda
proposal-part-plan = Rencana uji coba
proposal-part-money = Dana
proposal-part-check = Periksa dan kirim
proposal-lead-team = Ceritakan siapa yang mengerjakan.
proposal-lead-idea = Tulis seperti bercerita kepada tetangga. Jawaban pendek cukup.
proposal-lead-plan = Ceritakan apa yang berubah dan cara menguji gagasan Anda.
proposal-lead-money = Bagi pekerjaan menjadi beberapa tahap. Tiap tahap dibayar setelah selesai.
proposal-lead-check = Baca sekali lagi. Anda bisa mengubahnya sampai batas waktu.
proposal-team-of = Anda menulis untuk
proposal-field-language = Bahasa jawaban Anda
proposal-field-team = Siapa anggota tim?
proposal-field-partners = Mitra
proposal-field-title = Judul
proposal-field-summary = Ringkasan
proposal-field-solution = Apa yang akan Anda lakukan?
proposal-field-as_is = Apa yang dilakukan orang sekarang, langkah demi langkah?
proposal-field-to_be = Apa yang dilakukan orang dengan gagasan Anda, langkah demi langkah?
proposal-field-evidence = Apa yang sudah Anda coba?
proposal-field-time_days = Berapa hari yang dibutuhkan seseorang?
proposal-field-cost = Biaya untuk seseorang
proposal-field-cost-in = Berapa biaya bagi seseorang, dalam { $currency }?
proposal-field-visits = Berapa kali datang ke kantor?
proposal-field-reasoning = Mengapa Anda memperkirakan angka ini?
proposal-field-timeline = Apa yang terjadi, dan kapan?
proposal-field-accessibility = Bagaimana bagi orang yang tidak punya ponsel atau tidak bisa membaca?
proposal-field-data_protection = Bagaimana Anda menjaga data pribadi?
proposal-field-risks = Apa yang bisa salah?
proposal-field-licence = Siapa yang boleh memakai hasil Anda?
proposal-field-milestone_name = Apa yang selesai?
proposal-field-milestone_amount = Jumlah
proposal-field-milestone_weeks = Minggu sejak mulai
proposal-milestone = Tahap { $count }
proposal-hint-language = Tulis dalam bahasa yang paling Anda kuasai.
proposal-hint-team = Nama boleh ditulis. Sebutkan tugas tiap orang.
proposal-hint-partners = Satu di tiap baris.
proposal-hint-title = Paling banyak 120 huruf.
proposal-hint-summary = Dua atau tiga kalimat, paling banyak 400 huruf. Semua orang bisa membacanya setelah pemilihan.
proposal-hint-solution = Paling banyak 6.000 huruf.
proposal-hint-lines = Satu di tiap baris.
proposal-hint-to_be = Satu langkah di tiap baris. Makin sedikit makin baik.
proposal-hint-evidence = Sebutkan di mana, berapa orang, dan hasilnya.
proposal-hint-time_days = Dari langkah pertama sampai terakhir. Setengah hari ditulis 0,5.
proposal-hint-cost = Biaya, ongkos jalan, dan upah yang hilang.
proposal-hint-visits = Rata-rata. Misalnya 1,5
proposal-hint-reasoning = Tunjukkan cara Anda sampai pada angka itu.
proposal-hint-timeline = Dalam minggu sejak mulai.
proposal-hint-data_protection = Sebutkan data apa, siapa melihat, dan kapan dihapus.
proposal-hint-risks = Dan apa yang akan Anda lakukan.
proposal-hint-licence = Misalnya: sumber terbuka, atau nama lisensi.
proposal-hint-budget = Semua tahap bersama paling banyak { $budget }.
proposal-save-next = Simpan dan lanjut
proposal-save-later = Simpan dan berhenti dulu
proposal-save-failed = Halaman ini tidak tersimpan sendiri. Mungkin orang lain mengubahnya. Tekan tombol untuk menyimpan.
proposal-saved = Tersimpan: { $time }.
proposal-saved-until = Anda bisa menutup halaman ini dan kembali sampai { $time }.
proposal-files = Berkas
proposal-partners = Tim yang bergabung
proposal-partners-text = Tim yang bergabung juga bisa menulis. Hanya tim Anda yang mengirim.
proposal-partner-in = Bergabung
proposal-partner-waits = Sudah diajak, belum dijawab
proposal-partner-name = Nama tim
proposal-partner-name-hint = Seperti di halamannya di sini.
proposal-partner-ask = Ajak tim ini
proposal-partner-remove = Keluarkan
proposal-side-challenge = Tantangan
proposal-side-goal = Target
proposal-side-budget = Dana uji coba
proposal-side-closes = Ditutup
proposal-side-criteria = Panel akan bertanya
proposal-side-stuck = Ada kendala?
proposal-side-stuck-text = Telepon 333 atau minta bantuan di pusat layanan digital.
proposal-change-idea = Ubah gagasan
proposal-check-after = Setelah mengirim Anda mendapat tanda terima lewat email. Kantor membuka semua gagasan setelah batas waktu.
proposal-check-unchanged = Gagasan ini sudah terkirim. Belum ada perubahan.
proposal-check-lead-sends = Tim pemimpin yang mengirim gagasan ini.
proposal-send = Kirim gagasan
proposal-send-again = Kirim teks baru
proposal-see = Lihat gagasan Anda
proposal-see-now = Lihat yang sekarang
proposal-similar = Gagasan dan solusi serupa
proposal-similar-lead = Anda bisa belajar darinya. Anda tetap bisa mengirim gagasan.
proposal-download = Unduh teks
proposal-download-json = Unduh sebagai data
proposal-closed-late = Pengiriman gagasan sudah ditutup
proposal-closed-title = Ini tidak bisa diubah sekarang
proposal-closed-at = Pengiriman gagasan ditutup pada
proposal-closed-all = Waktunya sama untuk semua, menurut jam kami.
proposal-closed-sent = Yang dihitung adalah versi { $number } yang Anda kirim.
proposal-closed-decision = Hasil diumumkan pada
proposal-closed-typed = Yang baru saja Anda tulis
proposal-closed-typed-text = Ini tidak bisa disimpan. Salin jika perlu.
proposal-collision-title = Orang lain juga mengubah ini
proposal-collision-lead = Tidak ada yang hilang. Ini kedua teks. Gabungkan yang ingin disimpan.
proposal-collision-theirs = Disimpan tim Anda
proposal-collision-mine = Teks Anda
proposal-collision-empty = Kosong
proposal-collision-save = Simpan teks saya
proposal-collision-keep = Pakai teks tersimpan dan buang teks saya
proposal-withdraw = Tarik gagasan ini
proposal-withdraw-title = Tarik gagasan Anda?
proposal-withdraw-lead = Gagasan ini tidak akan dinilai. Anda tidak bisa mengirimnya lagi. Tim Anda tetap bisa membacanya.
proposal-withdraw-reason = Mengapa?
proposal-withdraw-go = Tarik kembali
proposal-receipt-title = Gagasan Anda terkirim
proposal-receipt-lead = Ini tanda terima Anda. Kami mengirimnya ke semua anggota tim.
proposal-receipt-idea = Gagasan
proposal-receipt-from = Dari
proposal-receipt-time = Waktu
proposal-receipt-number = Versi
proposal-receipt-hash = Sidik jari digital (SHA-256)
proposal-receipt-hash-text = Sidik jari digital ini hanya cocok dengan teks ini. Jika satu huruf berubah, sidik jarinya ikut berubah. Jadi Anda bisa membuktikan apa yang Anda kirim.
proposal-receipt-file = Unduh persis yang Anda kirim
proposal-receipt-see = Lihat tanda terima
proposal-receipt-next = Selanjutnya
proposal-receipt-next-1 = Sampai batas waktu Anda bisa mengubah dan mengirim lagi.
proposal-receipt-next-2 = Kantor membuka semua gagasan setelah batas waktu, tidak sebelumnya.
proposal-receipt-next-3 = Anda menerima hasil dan alasannya lewat email.
proposal-read-idea = Gagasan
proposal-read-steps = Apa yang berubah bagi warga
proposal-read-as-is = Sekarang
proposal-read-to-be = Dengan gagasan ini
proposal-read-expected = Yang diperkirakan tim
proposal-read-claim = Ini perkiraan tim. Belum ada yang mengukurnya.
proposal-read-reasoning = Mengapa
proposal-read-evidence = Bukti sejauh ini
proposal-read-total = Semuanya:
proposal-read-how = Cara pelaksanaannya
proposal-decision = Keputusan kantor
proposal-summary-only = Tim belum membuka teks lengkap.
proposal-yours = Gagasan Anda
proposal-edit = Ubah
proposal-unsent = Anda mengubah teks setelah mengirim. Kantor hanya melihat yang terkirim.
proposal-publish = Buka teks lengkap saya
proposal-publish-text = Anda bisa menunjukkan teks lengkap kepada semua orang. Ini tidak bisa dibatalkan.
proposal-is-public = Semua orang bisa membaca teks lengkap.
proposal-revisions = Yang Anda kirim
proposal-revision = Versi { $count }
proposal-revision-note = Ini versi { $number }, dikirim { $time }.
proposal-list-title = Gagasan dan solusi kami
proposal-list-requests = Tim lain mengajak Anda
proposal-list-join = Bergabung
proposal-list-no = Tolak
proposal-list-asks = Kantor meminta solusi Anda
proposal-list-ideas = Gagasan
proposal-list-find = Cari masalah untuk dipecahkan
proposal-list-none = Tim Anda belum punya gagasan.
proposal-list-fixes = Solusi
proposal-list-no-fixes = Tim Anda belum mendaftarkan solusi.
proposal-list-result = Lihat hasil dan alasan
proposal-list-until = Bisa diubah sampai { $time }.
proposal-list-late = Tidak terkirim. Ditutup { $time }.
proposal-list-decision = Hasil diberitahukan paling lambat { $date }.
error-not-team-lead = Hanya ketua tim yang bisa melakukan ini.
refusal-too-many-lines = Tulis { $most } baris atau kurang
refusal-partner-many = Paling banyak 10 tim bisa bergabung
refusal-partner-unknown = Tidak ada tim lain dengan nama ini
refusal-proposal-kind = Tantangan ini tidak menerima gagasan dari tim jenis ini
refusal-proposal-closed = Waktu mengirim gagasan sudah habis.
refusal-proposal-challenge-not-open = Tantangan ini tidak menerima gagasan sekarang.
refusal-proposal-not-open-yet = Pengiriman gagasan dibuka nanti. Ikuti tantangan ini untuk kabar.
refusal-proposal-being-judged = Kantor sedang memilih. Teks tidak bisa diubah lagi.
refusal-proposal-changed = Seseorang di tim mengubah teks. Baca lagi, lalu kirim.
refusal-proposal-withdrawn-already = Gagasan ini sudah ditarik.
refusal-proposal-withdraw-late = Keputusan sudah dibuat. Bicaralah dengan kantor.
refusal-proposal-not-sent = Gagasan ini belum dikirim.
refusal-proposal-eligibility-late = Kelayakannya tidak bisa diubah lagi.
refusal-proposal-eligibility-first = Tentukan dulu apakah memenuhi syarat.
refusal-proposal-not-selected = Gagasan ini tidak terpilih.
refusal-proposal-decided = Gagasan ini sudah diputuskan.
refusal-proposal-public-later = Teks lengkap bisa dibuka setelah pemilihan.
refusal-proposal-team = Tulis siapa anggota tim
refusal-proposal-title = Tulis judul
refusal-proposal-summary = Tulis ringkasan
refusal-proposal-solution = Tulis apa yang akan Anda lakukan
refusal-proposal-as-is = Tulis yang dilakukan orang sekarang
refusal-proposal-to-be = Tulis yang dilakukan orang dengan gagasan Anda
refusal-proposal-time = Tulis berapa hari
refusal-proposal-cost = Tulis biayanya bagi seseorang
refusal-proposal-visits = Tulis berapa kali datang
refusal-proposal-reasoning = Jelaskan alasan angka ini
refusal-proposal-timeline = Tulis apa yang terjadi dan kapan
refusal-proposal-accessibility = Jelaskan cara kerjanya tanpa ponsel dan tanpa membaca
refusal-proposal-data-protection = Jelaskan cara menjaga data
refusal-proposal-risks = Tulis apa yang bisa salah
refusal-proposal-milestones = Tambahkan paling sedikit satu tahap dengan jumlahnya
refusal-proposal-milestone-name = Tulis apa yang selesai di tahap ini
refusal-proposal-milestone-amount = Tulis jumlah tahap ini
refusal-proposal-milestone-weeks = Tulis setelah berapa minggu
refusal-proposal-over-budget = Semua tahap bersama melebihi anggaran
refusal-proposal-licence = Tulis siapa yang boleh memakai hasilnya
proposal-missing = { $count ->
   *[other] { $count } hal masih kurang
}
proposal-weeks = { $count ->
   *[other] { $count } minggu
}

### Fixes: form, page, requests
use-case-state-draft = Draf
use-case-state-published = Terbuka
use-case-state-withdrawn = Ditarik kembali
use-case-state-hidden = Disembunyikan moderator
use-case-new-title = Daftarkan solusi yang berhasil
use-case-edit-title = Ubah solusi Anda
use-case-form-lead = Ceritakan kepada kantor hal yang sudah berhasil. Mereka bisa mengajak Anda mencobanya.
use-case-field-language = Bahasa halaman ini
use-case-field-title = Judul
use-case-field-summary = Ringkasan
use-case-field-sector = Jenis layanan
use-case-field-problem = Masalah yang dipecahkan
use-case-field-solution = Cara kerjanya
use-case-field-where_it_runs = Tempat berjalannya
use-case-field-before_days = Hari sebelumnya
use-case-field-after_days = Hari sesudahnya
use-case-field-currency = Mata uang
use-case-field-before_cost = Biaya sebelumnya
use-case-field-after_cost = Biaya sesudahnya
use-case-field-before_visits = Kunjungan sebelumnya
use-case-field-after_visits = Kunjungan sesudahnya
use-case-field-evidence_level = Seberapa kuat buktinya?
use-case-field-evidence_source = Dari mana angkanya?
use-case-field-cost_model = Biaya menjalankannya
use-case-field-licence = Siapa yang boleh memakai
use-case-field-languages = Bahasa yang didukung
use-case-field-links = Tautan
use-case-hint-title = Paling banyak 120 huruf. Sebutkan yang berubah.
use-case-hint-where = Tempat, dan sejak kapan.
use-case-hint-source = Siapa yang menghitung, kapan, dan berapa orang. Ini dibaca di samping angka Anda.
use-case-hint-cost-model = Misalnya 5.000 rupiah untuk tiap kasus.
use-case-hint-links = Satu alamat web di tiap baris, dimulai https://
use-case-numbers = Yang berubah bagi satu orang
use-case-numbers-hint = Lewati yang tidak diketahui. Angka “sebelum” perlu disertai angka “sesudah”.
use-case-currency-none = Tidak ada
use-case-level-1 = Tingkat 1: cerita
use-case-level-2 = Tingkat 2: sebelum dan sesudah
use-case-level-3 = Tingkat 3: dibandingkan dengan yang lain
use-case-level-4 = Tingkat 4: diulang pihak lain
use-case-level-5 = Tingkat 5: berhasil dalam skala besar
use-case-level-1-text = Anda bisa menjelaskan apa yang berubah dan mengapa.
use-case-level-2-text = Dihitung sebelum dan sesudah. Sebab lain mungkin ada.
use-case-level-3-text = Dibandingkan dengan tempat tanpa solusi ini.
use-case-level-4-text = Orang di luar tim menemukan hal yang sama.
use-case-level-5-text = Terus berhasil di banyak tempat.
use-case-publish = Terbitkan
use-case-save-draft = Simpan sebagai draf
use-case-save-public = Simpan untuk semua
use-case-know = Perlu diketahui
use-case-know-1 = Setelah terbit, semua orang bisa membaca dan mencarinya.
use-case-know-2 = Angka ditampilkan sebagai klaim Anda, dengan sumbernya.
use-case-know-3 = Anda bisa menariknya kapan saja.
use-case-do = Yang bisa Anda lakukan
use-case-about = Tentang solusi ini
use-case-from = Dari
use-case-verified = Sudah diperiksa
use-case-claim = Perubahan menurut tim
use-case-claim-note = Ini klaim tim. Kami belum mengukurnya.
use-case-claim-source = Sumber:
use-case-withdraw = Tarik solusi ini
use-case-withdraw-title = Tarik solusi Anda?
use-case-withdraw-lead = Halamannya akan menyatakan solusi ini ditarik. Anda bisa menerbitkannya lagi nanti.
use-case-ask = Hubungi tim ini
use-case-ask-text = Undang ke tantangan, atau minta uji coba langsung.
use-case-ask-title = Minta solusi ini
use-case-ask-lead = Tim diberi tahu lewat email dan menjawab di sini:
use-case-ask-what = Apa yang Anda minta?
use-case-ask-pilot = Uji coba langsung di { $agency }
use-case-ask-challenge = Undang ke tantangan “{ $challenge }”
use-case-ask-message = Pesan Anda
use-case-ask-message-hint = Sebutkan kebutuhan dan waktunya.
use-case-ask-send = Kirim ke tim
use-case-requests = Permintaan kantor
use-case-request-challenge = Mengundang ke tantangan
use-case-request-pilot = Meminta uji coba langsung
use-case-answer-reason = Pesan untuk kantor
use-case-answer-yes = Terima
use-case-answer-no = Tolak
use-case-answer-accepted = Tim menerima
use-case-answer-declined = Tim menolak
use-case-moderate = Untuk moderator
use-case-moderate-reason = Alasan, dilihat tim dan dicatat
use-case-hide = Sembunyikan solusi ini
use-case-restore = Tampilkan lagi
refusal-use-case-hidden = Moderator menyembunyikan ini. Hanya moderator yang bisa menampilkannya lagi.
refusal-use-case-published-already = Ini sudah terbit.
refusal-use-case-withdrawn-already = Ini sudah ditarik.
refusal-use-case-not-public = Ini tidak terbit.
refusal-use-case-title = Tulis judul
refusal-use-case-summary = Tulis ringkasan
refusal-use-case-problem = Tulis masalah yang dipecahkan
refusal-use-case-solution = Tulis cara kerjanya
refusal-use-case-where = Tulis tempat berjalannya
refusal-use-case-pair = Tulis kedua angka, sebelum dan sesudah
refusal-use-case-currency = Pilih mata uang biaya
refusal-use-case-source = Tulis sumber angkanya
refusal-use-case-cost-model = Tulis biaya menjalankannya
refusal-use-case-licence = Tulis siapa yang boleh memakai
refusal-use-case-asked-already = Kantor Anda sudah memintanya

### Mail about ideas and fixes
mail-proposal-submitted-subject = Gagasan terkirim: { $title }
mail-proposal-submitted-body =
    Tim Anda mengirim “{ $title }” untuk “{ $challenge }”.
    Versi: { $revision }
    Waktu: { $time }
    Sidik jari digital (SHA-256): { $hash }

    Tanda terima ada di sini:
    { $link }
mail-proposal-received-subject = Gagasan baru untuk: { $challenge }
mail-proposal-received-body =
    Sebuah tim mengirim gagasan. Gagasan sejauh ini: { $count }. Anda bisa membacanya setelah batas waktu.

    { $link }
mail-proposal-withdrawn-subject = Ditarik kembali: { $title }
mail-proposal-withdrawn-body =
    Tim Anda menarik “{ $title }” dari “{ $challenge }”.

    { $link }
mail-proposal-taken-back-subject = Sebuah gagasan ditarik: { $challenge }
mail-proposal-taken-back-body =
    Sebuah tim menarik gagasannya dari “{ $challenge }”.

    { $link }
mail-proposal-partner-asked-subject = { $organisation } mengajak Anda
mail-proposal-partner-asked-body =
    { $organisation } mengajak tim Anda mengirim gagasan bersama untuk “{ $challenge }”. Jawab di sini:
    { $link }
mail-proposal-partner-accepted-subject = { $organisation } bergabung
mail-proposal-partner-accepted-body =
    { $organisation } bergabung dalam gagasan Anda untuk “{ $challenge }”.

    { $link }
mail-proposal-partner-declined-subject = { $organisation } menolak
mail-proposal-partner-declined-body =
    { $organisation } tidak bergabung dalam gagasan Anda untuk “{ $challenge }”.

    { $link }
mail-proposal-partner-left-subject = { $organisation } tidak lagi dalam tim
mail-proposal-partner-left-body =
    { $organisation } tidak lagi ikut dalam gagasan untuk “{ $challenge }”.

    { $link }
mail-use-case-published-subject = Solusi baru: { $title }
mail-use-case-published-body =
    Tim yang Anda ikuti menerbitkan “{ $title }”.

    { $link }
mail-use-case-withdrawn-subject = Ditarik kembali: { $title }
mail-use-case-withdrawn-body =
    Tim menarik “{ $title }”.

    { $link }
mail-use-case-hidden-subject = Disembunyikan: { $title }
mail-use-case-hidden-body =
    Moderator menyembunyikan “{ $title }”. Alasannya: { $reason }

    { $link }
mail-use-case-restored-subject = Terbit lagi: { $title }
mail-use-case-restored-body =
    Moderator menampilkan lagi “{ $title }”. Alasannya: { $reason }

    { $link }
mail-use-case-invited-subject = { $agency } mengundang Anda ke tantangan
mail-use-case-invited-body =
    { $agency } melihat “{ $title }” dan mengundang Anda ke “{ $challenge }”.

    { $message }

    Jawab di sini:
    { $link }
mail-use-case-pilot-asked-subject = { $agency } ingin menguji solusi Anda
mail-use-case-pilot-asked-body =
    { $agency } meminta uji coba langsung “{ $title }”.

    { $message }

    Jawab di sini:
    { $link }
mail-use-case-request-accepted-subject = Tim menerima: { $title }
mail-use-case-request-accepted-body =
    Tim “{ $title }” menerima. { $reason }

    { $link }
mail-use-case-request-declined-subject = Tim menolak: { $title }
mail-use-case-request-declined-body =
    Tim “{ $title }” menolak. { $reason }
### Challenges
challenge-new = Tantangan baru
challenge-untitled = Belum ada judul
challenge-numbered = Tantangan { $number }. Diumumkan { $date } oleh
challenge-numbered-draft = Tantangan { $number }.
challenge-route = Tahap tantangan ini
challenge-posted-on = Diumumkan { $date }
challenge-opens-on = Dibuka { $date }
challenge-closes-on = Ditutup { $date }
challenge-closed-on = Sudah ditutup { $date }
challenge-state-draft = Draf
challenge-state-in_review = Diperiksa rekan
challenge-state-changes_requested = Diminta diubah
challenge-state-evaluating = Gagasan dinilai
challenge-state-decided = Sudah diputuskan
challenge-state-piloting = Sedang diuji coba
challenge-state-concluded = Selesai
challenge-state-cancelled = Ditarik kembali
opening-open = Terbuka untuk gagasan
opening-opens_soon = Segera dibuka
opening-closed = Pengiriman gagasan sudah ditutup
challenge-send = Kirim gagasan
challenge-send-text = Perlu sekitar 1 jam. Anda bisa berhenti dan kembali lagi. Hanya tim Anda yang bisa membaca drafnya.
challenge-ideas-close = Pengiriman gagasan ditutup pada
challenge-ideas-open = Anda bisa mengirim gagasan mulai
challenge-ideas-closed = Pengiriman gagasan sudah ditutup. Kami umumkan pilihannya pada
challenge-not-out = Hanya orang kantor ini yang melihat halaman ini. Belum diumumkan.
challenge-was-cancelled = Tantangan ini ditarik kembali. Gagasan tidak bisa dikirim.
challenge-was-decided = Pilihan sudah dibuat. Gagasan tidak bisa dikirim lagi.
challenge-cancelled = Kantor menarik kembali tantangan ini
challenge-asked-changes = Seorang rekan meminta perubahan
challenge-for-officers = Untuk kantor Anda
challenge-do-write = Lanjutkan menulis
challenge-do-review = Periksa
challenge-do-amend = Ubah secara terbuka
challenge-do-translate = Tambah terjemahan
challenge-do-cancel = Tarik kembali
challenge-today = Keadaan sekarang
challenge-service = Layanan, langkah demi langkah
challenge-volume = { $count } kasus setahun
challenge-people-asked = Kami bertanya kepada { $count } orang.
challenge-wrong = Apa yang tidak beres
challenge-can = Yang bisa kami ubah
challenge-cannot = Yang tidak bisa kami ubah tahun ini
challenge-hurts = Siapa yang dirugikan
challenge-choose = Cara kami memilih
challenge-choose-caption = Apa yang kami nilai dan berapa bobotnya
challenge-choose-ask = Yang kami tanyakan
challenge-choose-bar = Batang
challenge-choose-of = Dari 100
challenge-minimum-is = paling sedikit { $least } dari 5
challenge-list-comma = ,{" "}
challenge-dates = Tanggal
challenge-dates-label = Tanggal tantangan ini
challenge-date-posted = Diumumkan
challenge-date-opens = Pengiriman gagasan dibuka
challenge-date-questions = Pertanyaan ditutup
challenge-date-close = Pengiriman gagasan ditutup
challenge-date-decision = Kami umumkan pilihannya kepada semua
challenge-date-decision-more = . Setiap tim menerima alasannya
challenge-date-pilot = Uji coba mulai
challenge-zone = Waktu menurut kantor ({ $zone }).
challenge-changes = Yang kami ubah sejak itu
challenge-pilots = Uji coba dari tantangan ini
challenge-stopped = Dihentikan
challenge-similar = Solusi dan uji coba untuk masalah seperti ini
challenge-about = Tentang tantangan ini
challenge-budget = Sampai { $amount }
challenge-budget-steps = Sampai { $amount }, dibayar dalam { $count } tahap
challenge-fact-budget = Dana untuk uji coba
challenge-fact-who = Siapa yang boleh mengirim
challenge-fact-ideas = Gagasan sejauh ini
challenge-fact-rights = Siapa pemilik hasilnya
challenge-fact-owner = Siapa penanggung jawab
challenge-fact-route = Jika berhasil
challenge-fact-ceiling = Dana untuk memperluas
challenge-fact-contact = Tanya kepada
challenge-language-note = Teks ini dalam bahasa { $language }.
challenge-language-note-show = Tampilkan dalam { $language }
challenge-language-note-translated = Kantor menulis ini dalam bahasa { $language }.
challenge-language-note-original = Tampilkan aslinya
challenge-tcv-today = Kini
challenge-tcv-goal = Target
challenge-tcv-goal-is = target: { $value }
challenge-tcv-before = Dulu
challenge-tcv-after = Kini
challenge-tcv-after-is = kini { $value }
challenge-tcv-expected = Harapan
challenge-tcv-expected-is = harapan: { $value }

### Writing a challenge
challenge-step-problem = Masalahnya
challenge-step-problem-lead = Ceritakan apa yang tidak beres. Jangan dulu sebut cara memperbaikinya.
challenge-step-service = Layanan sekarang
challenge-step-service-lead = Hitung keadaan sekarang. Nanti semua bisa melihat apa yang membaik.
challenge-step-goal = Target dan cara memilih
challenge-step-goal-lead = Sebutkan yang ingin dicapai dan cara Anda menilai gagasan.
challenge-step-money = Dana dan tanggal
challenge-step-money-lead = Sebutkan yang dibayar, siapa yang berjanji, dan kapan.
challenge-step-check = Periksa dan kirim
challenge-step-check-lead = Baca sekali lagi. Setelah itu seorang rekan memeriksanya.
challenge-form-steps = Langkah formulir ini
challenge-form-step-of = Langkah { $number } dari { $of }
challenge-form-save-next = Simpan dan lanjut
challenge-form-save-stop = Simpan dan berhenti dulu
challenge-form-back = Kembali satu langkah
challenge-draft-saved = Disimpan { $date }. Anda bisa menutup halaman ini dan kembali lagi.
challenge-draft-not-saved = Halaman ini tidak lagi menyimpan sendiri. Tekan tombol untuk menyimpan.
challenge-conflict-title = Orang lain mengubah ini saat Anda menulis
challenge-conflict-text = Tulisan Anda masih ada di formulir. Inilah bedanya. Gabungkan keduanya, lalu simpan lagi.
challenge-conflict-yours = Tulisan Anda
challenge-conflict-theirs = Yang disimpan orang lain
challenge-tips = Yang biasanya berhasil
challenge-tip-1 = Ceritakan kisah satu orang yang perlu layanan ini.
challenge-tip-2 = Sebut masalahnya, bukan alat yang Anda inginkan.
challenge-tip-3 = Angka yang pasti lebih baik daripada angka besar.
similar-before = Pernah dicoba
similar-before-text = Uji coba yang berhenti juga ada di sini. Belajarlah darinya.
challenge-f-agency = Kantor Anda
challenge-f-title = Judul
challenge-h-title = Satu baris. Sebut apa yang harus lebih baik bagi warga.
challenge-f-language = Bahasa tulisan Anda
challenge-f-sector = Jenis layanan
challenge-f-summary = Dalam dua kalimat
challenge-h-summary = Bagaimana sekarang, dan apa yang Anda inginkan? Sampai 600 huruf.
challenge-f-problem = Apa yang tidak beres
challenge-h-problem = Tulis seperti bercerita kepada tetangga. Beri baris kosong antarbagian.
challenge-f-can_change = Yang bisa Anda ubah
challenge-f-cannot_change = Yang tidak bisa Anda ubah tahun ini
challenge-h-lines = Satu hal di setiap baris.
challenge-f-hurts = Siapa yang dirugikan
challenge-h-hurts = Sampai tiga angka, masing-masing dengan beberapa kata.
challenge-hurt-number = Angka { $row }
challenge-hurt-text = Arti angka { $row }
challenge-f-quote = Kata-kata satu orang
challenge-h-quote = Hanya dengan izinnya.
challenge-f-quote_who = Siapa yang berkata
challenge-h-quote_who = Contoh: Selina, penjual teh. Dibagikan dengan izinnya.
challenge-f-service_name = Nama layanan
challenge-f-service_steps = Langkah sekarang
challenge-h-service_steps = Yang dilakukan warga, satu langkah di setiap baris.
challenge-f-yearly_volume = Kasus dalam setahun
challenge-f-time = Waktu dari awal sampai selesai
challenge-h-time = Waktu yang biasa, bukan yang terbaik.
challenge-f-effort = Waktu warga sendiri
challenge-h-effort = Perjalanan, antre, dan mengisi formulir.
challenge-f-cost = Biaya bagi warga
challenge-h-cost = Tarif, perjalanan, dan upah yang hilang, dalam { $currency }.
challenge-f-visits = Kunjungan ke kantor
challenge-h-visits = Contoh 3,6
challenge-f-people_asked = Berapa orang yang ditanya
challenge-f-source = Asal angka-angka ini
challenge-h-source = Siapa yang ditanya, di mana, dan kapan.
challenge-f-baseline_plan = Cara mengukur yang belum Anda ketahui
challenge-h-baseline_plan = Perlu hanya jika ada angka di atas yang kosong.
challenge-unit = satuan
challenge-unit-days = hari
challenge-unit-hours = jam
challenge-unit-minutes = menit
challenge-f-goal_time = Target waktu
challenge-h-goal = Isi paling sedikit satu target.
challenge-f-goal_cost = Target biaya
challenge-h-money = Dalam { $currency }.
challenge-f-goal_visits = Target kunjungan
challenge-f-criteria = Cara Anda memilih
challenge-h-criteria = Yang Anda tanyakan pada setiap gagasan. Jumlah bobot harus 100. Biarkan kosong baris yang tidak perlu.
challenge-criterion-name = Pertanyaan { $row }
challenge-criterion-weight = Bobot pertanyaan { $row }
challenge-criterion-minimum = Nilai terendah pertanyaan { $row }, 0 sampai 5
challenge-f-eligible = Siapa yang boleh mengirim gagasan
challenge-f-titles = Setelah pilihan dibuat
challenge-h-titles = Teks lengkap gagasan terpilih selalu terbuka.
challenge-titles-public = Semua bisa membaca judul, ringkasan, dan tim setiap gagasan
challenge-titles-private = Semua hanya bisa membaca gagasan terpilih
challenge-f-budget = Dana untuk uji coba
challenge-f-payment_steps = Dibayar dalam berapa tahap
challenge-f-ip_terms = Siapa pemilik hasilnya
challenge-h-ip_terms = Yang tetap milik tim, dan yang boleh dipakai orang lain.
challenge-promise = Janji Anda jika berhasil
challenge-h-promise = Tim bekerja berbulan-bulan. Mereka perlu tahu apa sesudahnya.
challenge-f-senior_owner = Siapa penanggung jawab
challenge-h-senior_owner = Nama dan jabatan seorang pimpinan.
challenge-f-procurement_route = Cara Anda membelinya
challenge-h-procurement_route = Aturan dan jenis kontraknya.
challenge-f-ceiling = Dana paling banyak untuk memperluas
challenge-f-contact = Tanya kepada
challenge-f-opens = Pengiriman gagasan dibuka pada
challenge-h-opens = Kosong berarti: saat rekan mengumumkannya.
challenge-f-questions_close = Pertanyaan ditutup pada
challenge-f-submissions_close = Pengiriman gagasan ditutup pada
challenge-h-time-of-day = Waktu kantor Anda, misalnya 16.00.
challenge-f-decision = Anda umumkan pilihannya pada
challenge-f-pilot_starts = Uji coba mulai pada
challenge-date-day = Hari
challenge-date-month = Bulan
challenge-date-year = Tahun
challenge-date-time-of-day = Jam
challenge-change-part = Ubah
challenge-nothing-yet = Belum ada isi.
challenge-submit = Kirim kepada rekan
challenge-preview = Lihat sebagai halaman
challenge-next = Apa yang terjadi setelah ini
challenge-next-text = Rekan yang tidak ikut menulis membacanya. Ia mengumumkannya atau meminta perubahan. Anda menerima email.
challenge-own-title = Tantangan kantor Anda
challenge-own-new = Tulis tantangan baru
challenge-own-changed = Terakhir diubah
challenge-own-none = Belum ada tantangan
challenge-own-none-text = Mulailah dari satu layanan yang dikeluhkan warga.

### Deciding about a challenge
challenge-review-title = Periksa tantangan ini
challenge-review-lead = Baca semuanya. Anda mengumumkannya, atau menyebut yang harus diubah.
challenge-review-own-work = Anda ikut menulis tantangan ini. Orang lain di kantor Anda yang memeriksanya.
challenge-review-decide = Keputusan Anda
challenge-review-publish-text = Jika Anda mengumumkannya, semua orang bisa membaca dan hitungan waktu dimulai.
challenge-review-publish = Umumkan
challenge-review-reason = Yang harus diubah
challenge-review-reason-hint = Para penulis melihat ini. Sebut apa yang harus diubah dan mengapa.
challenge-review-send-back = Minta perubahan
challenge-amend-title = Ubah tantangan ini secara terbuka
challenge-amend-lead = Semua orang melihat yang Anda ubah. Pengikut dan penulis gagasan menerima email. Jika Anda mengubah cara memilih, dana, atau siapa yang boleh mengirim, gagasan tetap dibuka { $days } hari lagi.
challenge-amend-note = Apa yang diubah dan mengapa
challenge-amend-note-hint = Satu atau dua kalimat untuk semua orang.
challenge-amend-go = Umumkan perubahan
challenge-cancel-title = Tarik kembali tantangan ini
challenge-cancel-lead = Ini tidak bisa dibatalkan. Semua pengikut dan penulis gagasan diberi tahu.
challenge-cancel-reason = Mengapa Anda menariknya
challenge-cancel-reason-hint = Semua orang bisa membaca ini.
challenge-cancel-go = Tarik kembali untuk selamanya
challenge-revision-heading = Perubahan { $number }
challenge-revision-key = Kata baru digarisbawahi. Kata yang dihapus dicoret.
challenge-revision-added = Ditambah:
challenge-revision-removed = Dihapus:
challenge-revision-nothing = Hanya tata letak yang berubah.
challenge-revision-back = Kembali ke tantangan
challenge-translate-title = Tambah terjemahan
challenge-translate-lead = Pembaca bahasa ini melihat teks Anda lebih dulu, dengan tautan ke aslinya.
challenge-translate-language = Bahasa
challenge-translate-there = Sudah ada teks dalam
challenge-translate-save = Simpan terjemahan
challenge-translate-original = Teks asli

### Questions and files
questions-title = Tanya jawab
questions-count = { $asked } ditanyakan, { $answered } dijawab
questions-none = Belum ada yang bertanya. Ajukan pertanyaan pertama.
questions-until = Anda bisa bertanya sampai { $date }.
questions-closed = Pertanyaan ditutup { $date }.
questions-all = Lihat semua { $count } pertanyaan
question-ask = Ajukan pertanyaan
question-field = Pertanyaan Anda
question-hint = Semua orang bisa membaca pertanyaan dan jawabannya. Nama Anda tertulis di sampingnya.
question-send = Kirim pertanyaan
question-sign-in = Masuk untuk bertanya
question-answer-go = Jawab ini
question-answer = Jawaban Anda
question-answer-hint = Semua orang bisa membacanya.
question-answer-send = Umumkan jawaban
question-answered-after = dijawab setelah { $count } hari
question-due = Dijawab paling lambat { $date }. { $left }
question-late = Seharusnya dijawab paling lambat { $date }. { $left }
attachments-title = Berkas
attachments-back = Kembali tanpa menambah berkas
attachment-add = Tambah gambar, rencana, atau surat
attachment-hint = PDF, foto, Word, Excel, presentasi, atau teks biasa. Sampai 5 MB per berkas.
attachment-send = Tambah berkas
attachment-remove = Hapus
attachment-size-kb = { $size } KB
attachment-size-mb = { $size } MB
follow = Ikuti
follow-stop = Berhenti mengikuti
follow-on = Anda menerima email jika ada kabar di sini.

### Why something with a challenge was not done
error-attachment = Berkas tidak bisa diubah di sini sekarang.
refusal-date = Tulis hari, bulan, dan tahun dengan angka
refusal-time = Tulis jam seperti 16.00
refusal-file-size = Pilih berkas di bawah 5 MB
refusal-file-empty = Berkas ini kosong. Pilih yang lain
refusal-file-type = Pilih PDF, foto, Word, Excel, presentasi, atau teks biasa
refusal-file-count = Paling banyak { $most } berkas. Hapus satu dulu
refusal-questions-closed = Pertanyaan sudah ditutup
refusal-question-answered = Rekan sudah menjawab ini. Baca dulu jawabannya
refusal-challenge-step = Tantangan ini sudah di langkah lain. Muat ulang halaman
refusal-challenge-own-work = Anda ikut menulis tantangan ini. Orang lain yang harus memutuskan
refusal-challenge-not-writable = Tantangan ini ada pada rekan atau sudah diumumkan. Tidak bisa diubah di sini
refusal-challenge-title = Beri judul
refusal-challenge-summary = Sebutkan dalam dua kalimat
refusal-challenge-problem = Ceritakan apa yang tidak beres
refusal-challenge-service = Sebutkan nama layanannya
refusal-challenge-service-steps = Tulis langkah sekarang, satu di setiap baris
refusal-challenge-volume = Tulis berapa kasus dalam setahun
refusal-challenge-baseline = Isi waktu, biaya, dan kunjungan, atau sebutkan cara mengukurnya
refusal-challenge-source = Sebutkan asal angka Anda
refusal-challenge-goal = Tetapkan target waktu, biaya, atau kunjungan
refusal-challenge-criteria = Sebutkan cara memilih: tulis satu pertanyaan atau lebih
refusal-challenge-criterion = Tulis isi pertanyaan ini
refusal-challenge-weight = Beri pertanyaan ini bobot di atas 0
refusal-challenge-weights = Jumlah bobot { $sum }. Buat jumlahnya 100
refusal-challenge-eligible = Pilih siapa yang boleh mengirim gagasan
refusal-challenge-budget = Sebutkan dana untuk uji coba
refusal-challenge-ip = Sebutkan siapa pemilik hasilnya
refusal-challenge-senior = Sebutkan nama pimpinan penanggung jawab
refusal-challenge-route = Sebutkan cara membelinya jika berhasil
refusal-challenge-ceiling = Sebutkan dana paling banyak untuk memperluas
refusal-challenge-date = Pilih tanggal ini
refusal-challenge-past = Tanggal ini sudah lewat. Pilih yang lebih lambat
refusal-challenge-opens-first = Pertanyaan harus ditutup setelah pengiriman gagasan dibuka
refusal-challenge-questions-first = Pengiriman gagasan ditutup pada hari pertanyaan ditutup atau sesudahnya
refusal-challenge-ideas-first = Umumkan pilihan setelah pengiriman gagasan ditutup
refusal-challenge-amend-late = Pengiriman gagasan sudah ditutup, jadi tantangan ini tidak bisa diubah lagi
refusal-challenge-nothing-changed = Belum ada yang diubah
refusal-challenge-note = Sebutkan apa yang diubah dan mengapa
refusal-challenge-earlier = Gagasan tidak boleh ditutup lebih awal dari janji Anda
refusal-challenge-more-days = Anda mengubah syaratnya. Beri tim paling sedikit { $days } hari lagi mulai sekarang

### Mail about challenges
mail-challenge-submitted-subject = Mohon diperiksa: { $title }
mail-challenge-submitted-body =
    { $name }, seorang rekan menulis tantangan dan meminta Anda memeriksanya:
    { $title }

    Baca, lalu umumkan atau minta perubahan:
    { $link }
mail-challenge-changes-requested-subject = Diminta diubah: { $title }
mail-challenge-changes-requested-body =
    { $name }, seorang rekan membaca tantangan Anda dan meminta perubahan:
    { $reason }

    Ubah di sini:
    { $link }
mail-challenge-published-subject = Tantangan baru: { $title }
mail-challenge-published-body =
    { $agency } mengumumkan tantangan:
    { $title }

    Baca di sini:
    { $link }
mail-challenge-amended-subject = Diubah: { $title }
mail-challenge-amended-body =
    Kantor mengubah tantangan ini:
    { $title }

    Penjelasan kantor tentang perubahan ini: { $note }

    Lihat setiap kata yang berubah:
    { $link }
mail-challenge-cancelled-subject = Ditarik kembali: { $title }
mail-challenge-cancelled-body =
    Kantor menarik kembali tantangan ini:
    { $title }

    Alasannya: { $reason }

    { $link }
mail-challenge-evaluating-subject = Pengiriman gagasan sudah ditutup: { $title }
mail-challenge-evaluating-body =
    Gagasan untuk tantangan ini tidak bisa dikirim lagi. Sekarang dinilai:
    { $title }

    Lihat kapan pilihannya diumumkan:
    { $link }
mail-question-asked-subject = Pertanyaan tentang: { $title }
mail-question-asked-body =
    Seseorang bertanya tentang tantangan Anda { $title }:
    { $question }

    Jawab agar semua bisa membaca:
    { $link }
mail-question-answered-subject = Jawaban tentang: { $title }
mail-question-answered-body =
    Kantor menjawab pertanyaan tentang { $title }.

    Pertanyaan: { $question }

    Jawaban: { $answer }

    { $link }
organisation-what = Apa yang mereka kerjakan

### What changed, addresses, second factors, translations of fixes

changed-title = Yang berubah karena Anda
changed-before = Suara-suara ini mengubah sesuatu sebelum pemilihan:
changed-in-log = Ini menjawab:
voice-filter = { $stance } { $count }
voice-filter-all = Semua
voice-filter-label = Tampilkan satu jenis suara
agency-follow-text = Dapatkan kabar saat kantor ini mengumumkan masalah atau memulai uji coba.
organisation-follow-text = Dapatkan kabar saat tim ini menunjukkan solusi baru.
organisation-proposals = Gagasan
use-case-translate-lead = Tulis judul, ringkasan, dan masalahnya dalam bahasa lain. Dengan begitu lebih banyak kantor dapat membaca solusi Anda.
admin-factor-title = Verifikasi dua langkah hilang?
admin-factor-text = Pastikan dulu siapa yang meminta, misalnya lewat telepon. Orang itu dikeluarkan dari semua perangkat dan mendapat surat.
admin-factor-reset = Hapus verifikasi dua langkah
record-second-factor-reset = Verifikasi dua langkah yang hilang dihapus
email-title = Ganti email
email-lead = Kami kirim surat ke alamat baru. Email berganti setelah Anda menekan tombol di surat itu.
email-now = Email Anda sekarang:
email-new = Email baru
email-new-hint = Anda harus bisa membaca surat di alamat itu.
email-send = Kirim surat
email-sent = Kami sudah mengirim surat ke alamat baru. Buka dalam 24 jam, di peramban ini.
email-confirm-lead = Mulai sekarang kami menulis kepada Anda di sini, dan Anda masuk dengan alamat ini.
email-confirm = Pakai email ini
refusal-email-same = Ini sudah email Anda. Tulis yang baru
refusal-email-taken = Email ini dipakai akun lain. Pilih yang lain, atau telepon 333
refusal-email-link = Tautan ini sudah kedaluwarsa atau sudah dipakai. Minta yang baru
mail-email-confirm-subject = Konfirmasi email baru Anda
mail-email-confirm-body =
    { $name }, Anda ingin memakai alamat ini di Pilotage. Buka halaman ini dalam { $hours } jam dan tekan tombolnya:

    { $link }

    Bukan Anda? Abaikan saja. Tidak ada yang berubah.
mail-email-changed-subject = Email Anda sudah diganti
mail-email-changed-body =
    { $name }, akun Anda di Pilotage sekarang memakai email lain. Ini surat terakhir kami ke alamat ini.

    Bukan Anda? Segera telepon 333, atau baca di sini apa yang bisa Anda lakukan:
    { $link }
mail-second-factor-reset-subject = Verifikasi dua langkah Anda dihapus
mail-second-factor-reset-body =
    { $name }, kami menghapus verifikasi dua langkah Anda dan mengeluarkan Anda dari semua perangkat. Alasannya: { $reason }

    Masuklah dan pasang yang baru. Anda tidak memintanya? Segera telepon 333:
    { $link }
challenge-amend-files = Setiap berkas yang ditambah atau dihapus adalah perubahan tersendiri. Semua pengikut diberi tahu.
challenge-file-added = Berkas baru: { $names }
challenge-file-removed = Berkas dihapus: { $names }

### Content that is not translated
challenge-not-translated = Belum diterjemahkan. Ini teks aslinya, dalam bahasa { $language }.

### The number of a fault
error-number = Nomor kesalahan ini, jika Anda melapor kepada kami:

### Tokens and the page for developers
tokens-title = Token untuk program
tokens-lead = Dengan token, sebuah program bisa bertindak atas nama Anda. Membaca tidak perlu token.
tokens-manage = Kelola token
tokens-yours = Token Anda
tokens-none = Anda belum punya token.
token-new = Token baru
token-name = Untuk apa token ini
token-name-hint = Supaya Anda mengenalinya lagi, misalnya “laporan di laptop saya”.
token-scopes = Yang boleh dilakukan
token-scope-comments-write = Menulis komentar
token-scope-comments-write-hint = Atas nama Anda, di tempat siapa pun boleh berkomentar.
token-scope-responses-write = Menjawab komentar untuk kantor Anda
token-scope-responses-write-hint = Hanya dengan peran yang menjawab, dan dengan verifikasi dua langkah.
token-lifetime = Berapa lama berlaku
token-days = { $count } hari
token-make = Buat token
token-made = Ini token Anda. Jaga seperti kata sandi.
token-until = Berlaku sampai { $date }
token-expired = Sudah tidak berlaku sejak { $date }
token-ended = Sudah berakhir
token-unused = Belum dipakai
token-revoke = Cabut
refusal-token-scopes = Pilih apa yang boleh dilakukan token ini.
refusal-token-role = Anda tidak punya peran yang menjawab untuk kantor. Jangan pilih yang ini.
refusal-token-many = Anda punya { $most } token. Cabut satu yang tidak perlu.
developers-title = Untuk pengembang
developers-lead = Semua yang publik di sini juga ada sebagai JSON. Baca tanpa akun. Tulis dengan token.
developers-read = Membaca
developers-read-text = Di bawah `/api/v1` ada tantangan, solusi, uji coba, gagasan, komentar, kantor, tim, dan pencarian. Id setiap hal tetap. Halaman situs lain juga boleh membaca. Waktu dalam UTC. Uang dalam satuan terkecil mata uangnya. Tahap disertai nomor IDIA.
developers-pages = Menelusuri daftar panjang
developers-pages-text = Satu daftar berisi 20 hal, atau sampai 100 dengan `limit`. Alamat halaman berikutnya ada di `next` dan di header `Link`. Ikuti sampai `next` bernilai null. Hal baru tidak membuat yang lain terulang atau terlewat.
developers-filters = Memfilter dan memilih bahasa
developers-filters-text = Filter bisa digabung: status atau tahap, bidang, kantor, negara, wilayah, `written_in`. `updated_since` memberi yang berubah sejak suatu waktu. `language` atau `Accept-Language` memilih terjemahan bila ada. Setiap teks menyebut bahasanya. Parameter yang tidak kami kenal menjadi kesalahan yang menyebut namanya.
developers-unchanged = Hanya minta yang berubah
developers-unchanged-text = Setiap jawaban punya `ETag`. Kirim kembali di `If-None-Match`. Bila tidak ada yang berubah, Anda mendapat 304 tanpa isi.
developers-write = Menulis komentar
developers-write-text = Buat token dengan `comments:write` di pengaturan Anda. Kirim di header `Authorization`. Dengan `Idempotency-Key`, mengirim dua kali tetap menulis satu: ulangan dalam tujuh hari mendapat komentar yang sama.
developers-answer = Menjawab untuk kantor
developers-answer-text = Buat token dengan `responses:write`. Ini perlu verifikasi dua langkah. Peran Anda diperiksa setiap kali token dipakai.
developers-limits = Batas
developers-limits-text = Satu orang bisa menulis { $count } kali per menit. Setelah itu Anda mendapat 429, dan `Retry-After` menyebut berapa detik menunggu. Isi kiriman paling banyak 64 KiB. Mintalah daftar paling sering sekali per detik.
developers-problems = Kesalahan
developers-problems-text = Setiap kesalahan adalah `application/problem+json` (RFC 9457). `errors` menyebut setiap parameter atau kolom yang salah.
developers-problem-400 = Parameter, header, atau JSON-nya salah.
developers-problem-401 = Token tidak ada, sudah dicabut, atau habis masa berlakunya.
developers-problem-403 = Token atau peran Anda tidak mengizinkannya.
developers-problem-404 = Tidak ada, atau tidak publik.
developers-problem-405 = Alamat ini tidak mengenal metode itu. Allow menyebut yang dikenal.
developers-problem-406 = Anda tidak menerima JSON, dan tidak ada bentuk lain.
developers-problem-409 = Keadaan saat ini tidak mengizinkan, atau kuncinya sudah dipakai untuk hal lain.
developers-problem-410 = Pernah ada dan sudah ditarik.
developers-problem-413 = Isi kiriman terlalu besar.
developers-problem-415 = Isi kiriman bukan application/json.
developers-problem-422 = Ada kolom isi kiriman yang salah.
developers-problem-429 = Terlalu banyak permintaan. Tunggu selama yang disebut Retry-After.
developers-problem-500 = Ada yang gagal di sini. Coba lagi nanti.
developers-licence = Lisensi
developers-licence-text = Isinya berlisensi [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Pakailah, juga untuk usaha, dan sebut sumbernya. Kata-kata warga tetap milik mereka: kutiplah dengan jujur.
developers-document = Penjelasan lengkap
developers-document-text = OpenAPI 3.1, dibuat dari programnya sendiri.


### Content that is not translated
### The number of a fault
### Meja kerja: daftar
desk-lists = Semua tantangan kantor Anda

### Draf
draft-offline = Tidak ada sinyal. Tulisan Anda masih ada di sini. Kami simpan saat sinyal kembali.

### Being told: inbox, mail, digests, calendars, feeds
inbox = Kotak kabar
inbox-new = Kotak kabar ({ $count } baru)
inbox-new-many = Kotak kabar (lebih dari { $count } baru)
inbox-lead = { $count ->
    [0] Tidak ada yang baru.
   *[other] Ada { $count } kabar baru.
}
inbox-show = Tampilkan
inbox-all = Semua
inbox-only-new = Hanya yang baru
inbox-tag = Baru
inbox-mark = Tandai sudah dibaca
inbox-unmark = Tandai baru lagi
inbox-mark-all = Tandai semua sudah dibaca
inbox-none = Belum ada apa-apa. Semua kabar untuk Anda tersimpan di sini.
inbox-none-new = Anda sudah membaca semuanya.
news-title = Kabar untuk Anda
news-lead = Kotak kabar selalu berisi semuanya. Pilih seberapa sering kami mengirim email.
news-mail = Email
news-zone = Zona waktu Anda
news-zone-hint = Email kumpulan kami kirim pukul 7 pagi menurut jam ini.
news-zone-here = Sama dengan situs ini ({ $zone })
news-account = Email tentang keamanan akun Anda selalu datang seketika.
news-follows = Yang Anda ikuti
news-follows-none = Anda belum mengikuti apa pun.
news-more = Cara lain mendapat kabar
news-searches = Kami dapat memberi tahu bila ada yang baru dan cocok dengan pencarian Anda.
topic-account = Akun Anda
topic-account-why = Anda menerima email ini karena menyangkut keamanan akun Anda.
topic-work = Tugas dan tim Anda
topic-work-hint = Yang menunggu Anda. Kelanjutan gagasan, solusi, dan uji coba tim Anda.
topic-work-why = Anda menerima email ini karena menyangkut tugas atau tim Anda.
topic-answers = Jawaban untuk Anda
topic-answers-hint = Sebuah kantor menjawab Anda. Seseorang membalas Anda.
topic-answers-why = Anda menerima email ini karena Anda bersuara atau bertanya.
topic-touched = Kelanjutannya
topic-touched-hint = Anda bersuara tentang sebuah masalah atau uji coba, dan kini ada kelanjutannya.
topic-touched-why = Anda menerima email ini karena Anda bersuara tentang hal ini, dan kini ada kelanjutannya.
topic-followed = Kabar dari yang Anda ikuti
topic-followed-hint = Kantor, tim, masalah, solusi, gagasan, uji coba, dan suara.
topic-followed-why = Anda menerima email ini karena Anda mengikuti hal ini.
topic-searches = Pencarian tersimpan Anda
topic-searches-hint = Ada yang baru dan cocok dengan pencarian tersimpan Anda.
topic-searches-why = Anda menerima email ini karena Anda menyimpan pencarian ini.
rhythm-at-once = Seketika
rhythm-daily = Sehari sekali, sekaligus
rhythm-weekly = Seminggu sekali, sekaligus
rhythm-never = Tidak lewat email
rhythm-as-chosen = Sama untuk semua pencarian saya
saved-rhythm = Seberapa sering kami mengirim email
digest-daily = Email harian
digest-weekly = Email mingguan
unsubscribe-title = Hentikan email ini
unsubscribe-text = Tekan tombolnya, dan kami tidak mengirim email seperti ini lagi. Kotak kabar di situs ini tetap memuatnya.
unsubscribe-go = Hentikan email ini
unsubscribe-done = Selesai. Kami tidak mengirim email seperti ini lagi.
unsubscribe-thing = Kabar tentang
unsubscribe-search = Kabar dari pencarian tersimpan
calendar-title = Kalender Anda
calendar-text = Lihat tanggal Anda dan tanggal dari yang Anda ikuti di kalender Anda sendiri.
calendar-address = Berlangganan alamat ini
calendar-secret = Simpan untuk Anda sendiri. Siapa yang tahu alamat ini dapat membaca tanggal Anda.
calendar-start = Buat alamat kalender saya
calendar-renew = Buat alamat baru
calendar-stop = Hentikan kalender saya
calendar-own = Tanggal saya di Pilotage
calendar-add = Tambahkan ke kalender saya
calendar-opens = Pengiriman gagasan dibuka: { $title }
calendar-questions = Pertanyaan ditutup: { $title }
calendar-ideas = Pengiriman gagasan ditutup: { $title }
calendar-decision = Pilihan diumumkan: { $title }
calendar-pilot = Uji coba dimulai: { $title }
feed-author = Pilotage
feed-challenge-lead = Suara, pertanyaan, dan perubahan masalah ini
feed-use-case-lead = Suara tentang solusi ini
feed-proposal-lead = Suara tentang gagasan ini
feed-pilot-lead = Kabar, tahap, dan suara tentang uji coba ini
feed-agency-lead = Masalah dan uji coba kantor ini
feed-organisation-lead = Solusi dan uji coba tim ini
feed-comment-lead = Satu suara dan balasannya
feed-questions-title = Pertanyaan: { $title }
feed-questions-lead = Pertanyaan orang tentang masalah ini, dengan jawabannya
feed-question = Pertanyaan
feed-stage = Tahap baru: { $stage }
feed-stopped = Dihentikan
feed-posted = Masalah ini diumumkan
feed-revision = Diubah, versi { $number }
feed-answer = { $agency } menjawab
search-kind-question = Pertanyaan
mail-footer-stop = Hentikan email ini: { $link }
mail-footer-stop-this = Hentikan email tentang satu hal ini: { $link }
mail-footer-choose = Pilih seberapa sering kami mengirim email: { $link }
mail-thread-replied-subject = Balasan baru: { $title }
mail-thread-replied-body =
    Ada balasan dalam percakapan yang Anda ikuti, tentang “{ $title }”:

    { $link }
mail-digest-daily-subject = { $count } kabar, { $date }
mail-digest-daily-intro =
    Halo { $name },

    inilah yang baru sejak email harian terakhir Anda.
mail-digest-daily-why = Anda menerima email ini karena memilih email sehari sekali.
mail-digest-weekly-subject = Pekan Anda: { $count } kabar, { $date }
mail-digest-weekly-intro =
    Halo { $name },

    inilah yang baru sejak email mingguan terakhir Anda.
mail-digest-weekly-why = Anda menerima email ini karena memilih email seminggu sekali.
mail-digest-line = { $what } ({ $day })
mail-digest-more = Dan { $count } lagi di kotak kabar Anda: { $link }

### Lists, the record, desks of those who look after the site

comma = ,{" "}
proposal-read-team = Tim
desk-voices-wait = { $count ->
   *[other] { $count } suara menunggu moderator
}
desk-voices-wait-do = Periksa suara
desk-teams-wait = { $count ->
   *[other] { $count } tim menunggu diperiksa
}
desk-decision-clock = Keputusan: { $clock }
desk-teams-wait-do = Periksa tim
record-by-rule = Oleh aturan situs
record-challenge-published = Tantangan diterbitkan
record-challenge-changes-requested = Tantangan dikembalikan untuk diperbaiki
record-challenge-amended = Tantangan diubah secara terbuka
record-challenge-cancelled = Tantangan ditarik
record-selection-released = Pilihan diumumkan
record-proposal-decided = Gagasan diputuskan
record-pilot-signed = Perjanjian uji coba ditandatangani
record-pilot-declined = Uji coba ditolak
record-pilot-moved = Uji coba pindah tahap
record-pilot-stopped = Uji coba dihentikan
record-pilot-site-opened = Lokasi uji coba ditambah
record-pilot-site-closed = Lokasi uji coba ditutup
record-use-case-hidden = Solusi disembunyikan
record-use-case-restored = Solusi ditampilkan lagi
record-comment-answered = Suara dijawab
record-comment-late = Jawaban terlambat
record-comment-pending = Suara ditutup setelah dilaporkan
record-comment-moderated = Suara diperiksa
record-comment-appeal = Suara dilihat lagi
record-pseudonym-disclosed = Nama di balik suara dibuka
record-field-reason = Alasan: { $text }
record-field-note = Alasan: { $text }
record-field-rule = Aturan: { $text }
record-field-role = Peran: { $text }
record-field-from = Dulu: { $text }
record-field-to = Kini: { $text }
record-field-setting = Batas: { $text }
record-field-before = Dulu: { $text }
record-field-after = Kini: { $text }
record-field-name = Nama: { $text }
record-field-title = Judul: { $text }
record-field-site = Lokasi: { $text }
record-field-number = Tantangan { $text }
record-field-selected = Terpilih: { $text }
record-field-outcome = Hasil: { $text }
record-field-due_at = Dijawab paling lambat { $text }
record-field-answered_at = Dijawab pada { $text }

### Between two short sentences on one line

full-stop = .

### The evaluation as a spreadsheet

evaluation-file-scores = Nilai total
evaluation-file-reasons = Alasan
evaluation-file-criteria = Kriteria
evaluation-file-rules = Aturan
evaluation-file-code = Kode
evaluation-file-proposal = Gagasan
evaluation-file-organisation = Tim
evaluation-file-id = Nomor gagasan
evaluation-file-deviation = Simpangan baku
evaluation-file-counting = Penilaian yang dihitung
evaluation-file-quorum = Kuorum tercapai
evaluation-file-missed = Di bawah nilai minimum
evaluation-file-cost = Biaya per kasus
evaluation-file-outcome = Hasil
evaluation-file-state = Keadaan
evaluation-file-criterion = Kriteria
evaluation-file-score = Nilai
evaluation-file-reason = Alasan
evaluation-file-number = Nomor
evaluation-file-weight = Bobot
evaluation-file-minimum = Minimum
evaluation-file-rule = Aturan
evaluation-file-value = Isi
evaluation-file-challenge = Tantangan
evaluation-file-challenge-title = Judul
evaluation-file-agency = Kantor
evaluation-file-currency = Mata uang biaya
evaluation-file-quorum-evaluations = Penilaian yang diperlukan tiap gagasan
evaluation-file-quorum-outside = Yang diperlukan dari luar kantor
evaluation-file-quorum-for-users = Yang diperlukan mewakili pengguna
evaluation-file-calibration = Simpangan baku yang memerlukan putaran kalibrasi, dalam poin
evaluation-file-tie = Selisih total yang dianggap seri, dalam poin
evaluation-file-normalise-from = Jumlah total tiap penilai yang diperlukan untuk normalisasi
evaluation-file-seed-at = Benih diumumkan pada (UTC)
evaluation-file-sent = Diserahkan
evaluation-file-draft = Draf
evaluation-file-recused = Mengundurkan diri
evaluation-file-excluded = Dikeluarkan
evaluation-file-reopened = Dibuka lagi
evaluation-file-does-not-count = Tidak dihitung
evaluation-file-yes = Ya
evaluation-file-no = Tidak

### What a panel found, and what a release needs of it
reasons-scored = Nilai dari panel
reasons-scored-hint = Nama tidak ditampilkan. Setiap anggota menilai sendiri sebelum melihat nilai anggota lain.
reasons-scored-place = { $total } dari 100 poin. Peringkat { $place } dari { $count }.
reasons-scored-total = { $total } dari 100 poin.
reasons-scored-normalised = { $decides ->
    [yes] { $total } poin setelah perbedaan ketat tidaknya setiap anggota dihilangkan. Angka ini yang menentukan.
   *[no] { $total } poin setelah perbedaan ketat tidaknya setiap anggota dihilangkan. Angka ini tidak menentukan.
}
reasons-scored-member = Anggota panel { $number }
reasons-scored-mark = { $score } dari 5
reasons-scored-mean = Rata-rata { $mean } dari 5, bobot { $weight } dari 100
refusal-panel-not-locked = Panel masih menilai. Ketuanya harus menutup penilaian dulu.
refusal-release-quorum = Anggota panel yang menilai “{ $title }” kurang, atau bukan yang disyaratkan. Gagasan ini tidak bisa dipilih.
refusal-release-minimum = “{ $title }” di bawah nilai minimum. Gagasan ini tidak bisa dipilih.

### Scoring

scoring-title = Menilai gagasan
scoring-hidden = Nama disembunyikan. Anda melihat nilai lain hanya setelah menyerahkan nilai Anda.
scoring-alone = Anda melihat nilai lain hanya setelah menyerahkan nilai Anda.
scoring-heading = { $count } gagasan menunggu nilai Anda
scoring-heading-declare = Maukah Anda menilai gagasan ini?
scoring-heading-unsettled = Terima kasih sudah memberi tahu
scoring-heading-wait = Anda anggota panel
scoring-heading-none = Belum ada gagasan untuk dinilai
scoring-heading-done = Semua sudah Anda serahkan
scoring-heading-locked = Penilaian selesai
scoring-lead = Nilai tiap gagasan sendiri, dengan alasan untuk tiap nilai. Anda bisa berhenti dan kembali lagi.
scoring-lead-declare = Katakan dulu apakah Anda bebas menilai. Sebelum itu Anda tidak melihat gagasan.
scoring-lead-unsettled = Ketua panel kini memeriksa hubungan Anda. Setelah itu Anda melihat gagasan yang bisa Anda nilai.
scoring-lead-wait = Penilaian belum mulai. Kami menulis kepada Anda saat mulai.
scoring-lead-none = Belum ada gagasan yang diberikan kepada Anda. Kami menulis bila ada.
scoring-lead-done = Terima kasih. Anda bisa membaca yang Anda serahkan. Ketua bisa membukanya lagi.
scoring-lead-locked = Nilai sudah tetap. Anda masih bisa membaca yang Anda serahkan.
scoring-declare-title = Pertama, apakah Anda bebas menilai?
scoring-declare-question = Bisakah Anda, keluarga, atau pekerjaan Anda mendapat untung dari gagasan di sini?
scoring-choice-free = Tidak, saya tidak punya hubungan
scoring-choice-free-hint = Saya tidak tahu ada hubungan dengan tim yang mungkin mengirim gagasan.
scoring-choice-link = Saya mungkin punya hubungan
scoring-choice-link-hint = Katakan apa itu. Anggota lain yang akan menilai. Ini wajar dan bukan kesalahan.
scoring-declare-link = Apa hubungannya?
scoring-declare-link-hint = Hanya jika mungkin ada. Ketua membaca ini.
scoring-declare-employer = Anda bekerja untuk siapa?
scoring-declare-employer-hint = Jika mereka mengirim gagasan, Anda tidak akan menerimanya.
scoring-declare-sign = Saya menandatangani ini. Setahu saya ini benar.
scoring-declare-go = Tanda tangan dan lanjut
scoring-declare-public = Ini akan terbuka bersama hasilnya, tanpa nama Anda.
scoring-declare-again = Ada yang berubah? Nyatakan lagi
scoring-declared-title = Pernyataan Anda
scoring-declared-free = Anda menandatangani pada { $date }: tidak ada hubungan.
scoring-declared-link = Anda menandatangani pada { $date }: mungkin ada hubungan.
scoring-declared-settled = Anda menandatangani pada { $date }: mungkin ada hubungan. Ketua sudah menyelesaikannya.
scoring-unsettled-title = Yang terjadi berikutnya
scoring-unsettled-text = Ketua menentukan gagasan mana yang tidak Anda nilai. Anda menilai yang lain. Kami akan menulis kepada Anda.
scoring-why-locked = Penilaian selesai. Nilai tidak bisa diubah lagi.
scoring-why-sent = Ini sudah Anda serahkan. Hanya ketua yang bisa membukanya lagi.
scoring-late = Tulisan Anda masih di sini, tetapi tidak tersimpan. Salin bila perlu.
scoring-ideas = Gagasan Anda
scoring-due = Batas waktu
scoring-criteria = Yang Anda nilai
scoring-rule-1 = Anda menilai sendiri. Nilai lain terlihat hanya setelah Anda menyerahkan.
scoring-rule-2 = Tiap nilai perlu alasan. Tim membacanya.
scoring-rule-3 = Jika Anda melihat hubungan dengan gagasan, mundurlah dari gagasan itu. Ini wajar.
scoring-decline-title = Tidak bisa melakukannya?
scoring-decline-text = Katakan tidak. Ketua meminta orang lain.
scoring-decline-go = Saya tidak bisa menilai
scoring-weight = { $weight } dari 100
scoring-minimum = Gagasan perlu rata-rata { $score } di sini.
scoring-idea = Gagasan { $letter }
scoring-idea-heading = Nilai gagasan { $letter }
scoring-idea-of = Gagasan { $number } dari { $all }
scoring-progress = Kemajuan Anda
scoring-sent-of = { $sent } dari { $all } diserahkan
scoring-state-todo = Belum
scoring-state-saved = Tersimpan
scoring-state-sent = Diserahkan
scoring-state-reopened = Dibuka lagi
scoring-state-recused = Mundur
scoring-do-begin = Baca dan nilai
scoring-do-go-on = Lanjut
scoring-do-read = Baca
scoring-now = Sekarang
scoring-member = Anggota panel { $number }
scoring-from = Dikirim oleh
scoring-go-scores = Ke nilai Anda
scoring-reopened = Ini dibuka lagi
scoring-scores = Nilai Anda
scoring-done-of = { $done } dari { $all } selesai
scoring-keys = Pada skala, tombol 0 sampai 5 memilih nilai.
scoring-save-failed = Halaman ini tidak tersimpan sendiri. Tekan tombol untuk melihat sebabnya.
scoring-saved = Tersimpan: { $time }.
scoring-later = Simpan dan lanjut nanti
scoring-hand-in = Serahkan
scoring-all-ideas = Semua gagasan Anda
scoring-final = Setelah menyerahkan, Anda tidak bisa mengubah nilai sendiri. Ketua bisa membukanya lagi, dan alasannya tercatat.
scoring-why = Mengapa
scoring-why-label = Mengapa? Tim akan membaca ini.
scoring-scale-dash = –
scoring-scale-none = belum ada nilai
scoring-scale-0 = tidak terlihat
scoring-scale-1 = lemah
scoring-scale-2 = cukup
scoring-scale-3 = baik
scoring-scale-4 = sangat baik
scoring-scale-5 = istimewa
scoring-so-far = Sejauh ini: { $points } dari { $all } poin.
scoring-still = { $count } poin belum dinilai.
scoring-others = Pendapat anggota lain
scoring-talk = Bicarakan
scoring-talk-lead = Nilainya jauh berbeda. Bicarakan, lalu nilai lagi dan serahkan.
scoring-talk-say = Katakan sesuatu kepada panel
scoring-talk-hint = Yang lain melihat nomor Anda, bukan nama Anda.
scoring-talk-go = Kirim
scoring-you = Anda
scoring-recuse-title = Saya punya hubungan dengan gagasan ini
scoring-recuse-text = Mundur dari gagasan ini. Nilai Anda untuknya tidak dihitung, dan Anda tidak melihatnya lagi.
scoring-recuse-note = Apa hubungannya?
scoring-recuse-go = Mundur
scoring-ruler = Nilai dengan ukuran yang sama
scoring-ruler-text = Baca satu kriteria di semua gagasan sebelum lanjut. Ini menjaga nilai tetap adil.
desk-panel = Maukah Anda menilai gagasan untuk:
desk-panel-do = Baca dan jawab
desk-judge = { $count } gagasan untuk dinilai:
desk-judge-do = Baca dan nilai
mail-panel-invited-subject = Maukah Anda menilai gagasan? { $title }
mail-panel-invited-body =
    Anda diminta menilai gagasan untuk “{ $title }”. Katakan apakah Anda bebas menilai, atau katakan tidak:

    { $link }
mail-panel-opened-subject = Gagasan menunggu nilai Anda: { $title }
mail-panel-opened-body =
    Anda kini bisa membaca dan menilai gagasan untuk “{ $title }”. Nilai sendiri, dengan alasan:

    { $link }
mail-panel-link-declared-subject = Anggota panel mungkin punya hubungan: { $title }
mail-panel-link-declared-body =
    Seorang anggota panel untuk “{ $title }” menyatakan hubungan. Tentukan gagasan mana yang tidak ia nilai:

    { $link }
mail-panel-declined-subject = Calon anggota panel menolak: { $title }
mail-panel-declined-body =
    Seseorang yang Anda minta menilai gagasan untuk “{ $title }” tidak bisa. Mintalah orang lain:

    { $link }
mail-panel-recused-subject = Anggota panel mundur dari satu gagasan: { $title }
mail-panel-recused-body =
    Seorang anggota panel untuk “{ $title }” mundur dari satu gagasan. Periksa apakah penilainya cukup:

    { $link }
mail-panel-reopened-subject = Nilai Anda dibuka lagi: { $title }
mail-panel-reopened-body =
    Ketua membuka lagi nilai Anda untuk “{ $title }”. Baca sebabnya dan serahkan sekali lagi:

    { $link }
mail-panel-calibration-subject = Bicarakan nilai yang berbeda: { $title }
mail-panel-calibration-body =
    Panel untuk “{ $title }” memberi nilai yang sangat berbeda pada satu gagasan. Baca pendapat lain, bicarakan, dan nilai lagi:

    { $link }
mail-panel-reminder-subject = Nilai Anda segera jatuh tempo: { $title }
mail-panel-reminder-body =
    Beberapa gagasan untuk “{ $title }” masih menunggu nilai Anda:

    { $link }
refusal-panel-signature = Tanda tangani dengan centang
refusal-score = Pilih nilai dari 0 sampai { $most }
refusal-score-missing = Beri nilai
refusal-score-reason = Tulis alasan untuk nilai ini
refusal-score-sent = Ini sudah diserahkan. Hanya ketua yang bisa membukanya lagi.
refusal-panel-not-open = Penilaian belum mulai
refusal-panel-locked = Penilaian selesai. Tidak ada yang bisa diubah lagi.
refusal-panel-link = Anggota ini punya hubungan dengan gagasan ini dan tidak bisa menilainya
refusal-panel-begun = Di sini sudah ada nilai. Ini tidak bisa ditarik lagi.
refusal-panel-no-round = Tidak ada pembicaraan terbuka tentang gagasan ini

### Panel and ranking

panel-title = Panel
panel-link-page = Lihat siapa yang menilai gagasan ini
panel-heading-none = Belum ada yang menilai gagasan ini
panel-heading-preparing = Siapkan panel
panel-heading-scoring = Panel sedang menilai
panel-heading-locked = Nilai sudah final
panel-heading-over = Panel ini sudah selesai
panel-lead-none = Panel adalah beberapa orang yang menilai tiap gagasan sendiri-sendiri. Sebagian dari luar kantor Anda.
panel-lead-preparing = Tentukan aturan, ajak orang, dan bagi gagasan. Lalu buka penilaian.
panel-lead-scoring = Tiap anggota menilai sendiri. Tidak ada yang melihat jumlah sebelum semua nilai masuk.
panel-lead-locked = Tidak ada lagi yang bisa mengubah nilai. Kini gagasan bisa dipilih, dengan alasan.
panel-lead-over = Pilihan sudah diumumkan, atau tantangan dibatalkan. Tidak ada yang bisa diubah.
panel-begin = Buat panel
panel-terms = Aturan panel
panel-terms-save = Simpan aturan
panel-basis = Jumlah yang menentukan
panel-basis-raw = Seperti yang diberikan
panel-basis-raw-hint = Rata-rata yang diberikan anggota.
panel-basis-normalised = Disetarakan antaranggota
panel-basis-normalised-hint = Menghapus pengaruh anggota yang ketat atau longgar. Tiap anggota perlu 5 gagasan atau lebih.
panel-names = Nama tim
panel-names-hidden = Disembunyikan dari anggota
panel-names-shown = Terlihat oleh anggota
panel-blind = Sembunyikan nama tim
panel-blind-hint = Anggota melihat huruf sebagai ganti nama.
panel-deadline = Nilai paling lambat
panel-deadline-hint = Waktu kantor Anda. Anggota diingatkan dua hari sebelumnya.
panel-opened-on = Penilaian dibuka
panel-locked-on = Nilai final sejak
panel-rubrics = Arti nilai
panel-rubrics-version = Versi { $number }
panel-criteria = Dasar penilaian gagasan
panel-col-criterion = Dasar penilaian
panel-weight = Berbobot { $weight } dari 100
panel-minimum = rata-rata paling sedikit { $least }
panel-tie = Bila jumlahnya sama
panel-tie-none = Tidak dipakai
panel-tie-citizen_benefit = Pertama: manfaat bagi warga
panel-tie-evidence = Kedua: bukti
panel-rubric = Arti tiap nilai
panel-rubric-hint = Misalnya: 0 tidak ditunjukkan, 3 cukup, 5 ditunjukkan untuk kebanyakan orang.
panel-members = Anggota
panel-members-none = Belum ada yang diajak.
panel-col-number = Nomor
panel-col-name = Anggota
panel-col-kind = Mewakili
panel-col-progress = Nilai
panel-outside = Dari luar kantor
panel-outside-hint = Tidak bekerja di kantor Anda. Tiap gagasan perlu satu.
panel-for-users = Mewakili pengguna layanan
panel-for-users-hint = Tiap gagasan perlu satu. Boleh orang yang sama.
panel-member-invited = Diajak
panel-member-accepted = Di panel
panel-member-unsettled = Hubungan perlu diputus
panel-member-declined = Menolak
panel-member-removed = Dikeluarkan
panel-employer = Bekerja untuk
panel-link = Hubungan yang dinyatakan:
panel-progress = { $sent } dari { $asked } terkirim
panel-recused = mundur dari { $count }
panel-member-label = Anggota { $number }, { $name }
panel-idea-label = { $letter }: { $title }
panel-remove = Keluarkan dari panel
panel-remove-text = Nilainya tetap disimpan dan tidak dihitung lagi. Catatan menyebut bahwa seorang anggota dikeluarkan.
panel-remove-go = Keluarkan sekarang
panel-settle = Putuskan hubungan:
panel-settle-text = Centang gagasan yang terkena hubungan ini. Anggota mundur dari gagasan itu dan menilai yang lain.
panel-settle-ideas = Gagasan yang terkait
panel-settle-later = Belum ada gagasan. Bagikan dulu bila hubungan ini mungkin mengenai salah satunya.
panel-settle-go = Simpan hubungan
panel-invite = Ajak seseorang
panel-invite-text = Kami menulis kepadanya. Sebelum melihat gagasan, ia menyatakan apakah ada hubungan dengan suatu tim.
panel-invite-name = Nama
panel-invite-email = Surel
panel-invite-kind = Mewakili siapa?
panel-invite-go = Kirim surat
panel-ideas = Siapa menilai apa
panel-ideas-open = Gagasan masih bisa dikirim. Anda bisa membaginya setelah ditutup.
panel-ideas-none = Gagasan mendapat huruf saat Anda membaginya.
panel-col-asked = Anggota yang diminta
panel-col-lacks = Masih kurang
panel-quorum = Anggota cukup
panel-lacks-evaluations = { $count } anggota
panel-lacks-outside = { $count } dari luar
panel-lacks-users = { $count } wakil pengguna
panel-short = { $count } gagasan kekurangan anggota
panel-waiting = { $count } penilaian belum masuk
panel-share-text = Program membagi gagasan semerata mungkin. Tidak ada yang mendapat gagasan yang terkait dengannya. Yang sudah dimulai tetap.
panel-share-go = Bagi gagasan otomatis
panel-assign = Minta secara manual
panel-assign-text = Pilih gagasan dan anggota. Bisa ditarik kembali selama belum ada nilai.
panel-assign-ask = Minta anggota ini
panel-assign-back = Tarik kembali
panel-assign-change = Ubah penilai
panel-reopen = Buka lagi satu penilaian
panel-reopen-text = Anggota bisa mengubah nilai dan mengirim lagi. Sampai itu nilainya tidak dihitung.
panel-reopen-go = Buka lagi
panel-why = Mengapa?
panel-why-record = Ini masuk catatan.
panel-round-open = Mulai bahas
panel-round-close = Akhiri pembahasan
panel-round-text = Dalam pembahasan, para penilai satu gagasan saling melihat nilai dan bisa menilai lagi. Yang tidak dikirim lagi dihitung seperti semula.
panel-next = Langkah berikutnya
panel-open-text = Bila semua siap, buka penilaian:
panel-open-fixed = Sejak itu aturan tetap.
panel-open-told = Anggota mendapat surat dan bisa mulai.
panel-open-seed = Angka rahasia untuk undian dibuat. Sidiknya masuk catatan.
panel-open-go = Buka penilaian
panel-lock = Jadikan nilai final
panel-lock-final = Setelah ini tidak ada yang bisa mengubah nilai. Ini tidak bisa ditarik kembali.
panel-lock-seed = Angka rahasia undian menjadi terbuka.
panel-lock-ranking = Kantor Anda melihat peringkat. Tim belum diberi tahu.
panel-lock-anyway = Jadikan final walau ada yang kurang
panel-lock-anyway-hint = Yang kurang tetap kosong. Tidak pernah dihitung 0.
panel-lock-go = Jadikan final
panel-see-ranking = Lihat peringkat
panel-unblind = Tampilkan nama tim
panel-unblind-text = Hanya untuk wawancara, setelah semua nilai masuk. Anggota lalu melihat pengirimnya. Ini tidak bisa ditarik kembali.
panel-unblind-go = Tampilkan nama
panel-unblinded = Nama ditampilkan sejak
panel-rule-quorum = Tiap gagasan perlu 3 anggota, 1 dari luar dan 1 wakil pengguna.
panel-rule-links = Tidak ada yang menilai gagasan yang terkait dengannya.
panel-rule-alone = Anda tidak melihat nilai satu per satu selama masih bisa berubah.
ranking-title = Peringkat
ranking-lead = Dihitung ulang dari nilai setiap kali. Ini membantu memilih dan tidak memutuskan sendiri.
ranking-waiting = Belum ada peringkat
ranking-waiting-text = Sebelum itu tidak ada yang melihat jumlah. Jadi tidak ada yang bisa ikut-ikutan.
ranking-to-panel = Buka panel
ranking-open = Semua nilai sudah masuk, tetapi belum final. Masih bisa berubah.
ranking-hidden = Nama disembunyikan sampai ditampilkan kepada panel.
ranking-unordered = Tidak ada urutan: urutan memakai jumlah yang disetarakan, dan itu tidak bisa dihitung.
ranking-places = Urutan
ranking-by-raw = Jumlah seperti diberikan menentukan
ranking-by-normalised = Jumlah yang disetarakan menentukan
ranking-decides = menentukan
ranking-not-normalised = Tidak ada jumlah yang disetarakan.
ranking-no-totals = Tidak ada nilai yang dikirim.
ranking-too-few = Anggota { $members } menilai kurang dari { $needed } gagasan.
ranking-no-spread = Anggota { $members } memberi jumlah yang sama untuk semua gagasan.
ranking-no-overlap = Kelompok anggota ini tidak punya gagasan yang sama: { $groups }
ranking-nothing = tidak ada
ranking-col-place = Peringkat
ranking-col-change = Dibanding peringkat asli
ranking-col-raw = Jumlah seperti diberikan
ranking-col-normalised = Jumlah disetarakan
ranking-col-spread = Sebaran
ranking-col-quorum = Anggota
ranking-col-minimums = Batas minimum
ranking-wide = Perlu dibahas
ranking-missed = Tidak tercapai:
ranking-met = Tercapai
ranking-below = terlalu rendah
ranking-spread-text = Jumlah dari 0 sampai 100. Sebaran di atas 15 berarti pandangan anggota sangat berbeda.
ranking-means = Nilai rata-rata tiap bagian
ranking-ties = Jumlah yang berdekatan
ranking-ties-text = Jumlah yang berbeda paling banyak 0,5 dianggap sama. Lalu manfaat bagi warga menentukan, lalu bukti, lalu biaya lebih rendah, lalu undian.
ranking-ties-none = Tidak ada jumlah yang sedekat itu.
ranking-tie = Gagasan { $ideas }: peringkat { $first } sampai { $last }
ranking-tie-text = Yang terbaik { $best }. Yang lain paling banyak { $within } di bawahnya.
ranking-step-benefit = Manfaat bagi warga: nilai rata-rata, tertinggi lebih dulu
ranking-step-evidence = Bukti: nilai rata-rata, tertinggi lebih dulu
ranking-step-cost = Biaya satu kasus, terendah lebih dulu
ranking-step-draw = Undian: terendah lebih dulu
ranking-then = , lalu{" "}
ranking-step-order = Urutannya { $order }.
ranking-step-equal = Semua sama. Langkah berikutnya menentukan.
ranking-step-skipped = Gagasan { $ideas } tidak menyebutnya. Jadi langkah ini dilewati untuk semuanya.
ranking-step-seed = Hanya undian yang bisa membedakan. Undian dilakukan saat nilai final.
ranking-draw = Siapa pun bisa mengulang undian
ranking-draw-text = Sidiknya sudah tercatat sebelum nilai pertama. Itu SHA-256 dari angkanya.
ranking-draw-seed = Angka undian
ranking-draw-digest = Sidiknya di catatan
ranking-draw-command = Untuk mengulang
ranking-draw-ids = Tulis baris ini ke dalam berkas, urutan bebas:
ranking-try = Bagaimana jika?
ranking-try-text = Tanpa nilai anggota ini
ranking-try-go = Tampilkan yang berubah
ranking-try-hint = Tidak ada yang disimpan. Peringkat asli tetap.
ranking-try-now = Tidak disimpan.
ranking-try-without = Ini hanya percobaan, tanpa anggota
ranking-try-end = Kembali ke peringkat asli
ranking-member = Anggota { $number }
ranking-same = sama
ranking-up = naik, semula { $before }
ranking-down = turun, semula { $before }
ranking-lost = tanpa peringkat, semula { $before }
ranking-gained = semula tanpa peringkat
refusal-panel-open = Penilaian sudah dibuka. Aturan sudah tetap.
refusal-panel-deadline = Pilih hari yang belum lewat untuk nilai
refusal-panel-quorum = { $count } gagasan kekurangan anggota. Ajak lebih banyak orang atau bagi lagi.
refusal-panel-member = Orang ini sudah di panel atau sudah diajak
refusal-panel-full = Panel paling banyak { $most } anggota
refusal-panel-no-link = Anggota ini tidak punya hubungan yang perlu diputus
refusal-score-not-sent = Anggota ini belum mengirim nilai untuk gagasan ini
refusal-panel-round = Pembahasan perlu 2 anggota atau lebih dan semua nilainya
refusal-panel-waiting = Masih ada { $count } penilaian yang belum masuk
record-panel-opened = Penilaian dibuka
record-panel-member-removed = Anggota dikeluarkan dari panel
record-panel-reopened = Penilaian dibuka lagi
record-panel-calibration-opened = Pembahasan gagasan dimulai
record-panel-calibration-closed = Pembahasan gagasan selesai
record-panel-unblinded = Nama ditampilkan kepada panel
record-panel-locked = Nilai dijadikan final
record-field-member = Anggota { $text }
record-field-missing = Kurang: { $text }
record-panel-recusal = Seorang anggota panel mundur dari satu gagasan
record-field-idea = Gagasan { $text }

### The report of an evaluation

report-title = Laporan penilaian
report-lead = Semua yang menjadi dasar pilihan: aturan, setiap nilai dengan alasannya, dan apa yang diputuskan. Anggota ditulis dengan nomor, tanpa nama.
report-made = keadaan per
report-print = Untuk mencetak atau menyimpannya sebagai PDF, pakai perintah cetak di peramban Anda.
report-csv = CSV
report-xlsx = Excel
report-page = Laporan untuk dicetak
report-keep-text = Setiap nilai dengan alasannya, anggota dengan nomor. Dari CSV siapa pun bisa menghitung ulang peringkat.
report-inside = Dari kantor ini
report-declared = Hubungan dengan tim
report-declared-nothing = Belum menyatakan apa pun
report-declared-free = Menyatakan: tidak ada hubungan
report-declared-link = Menyatakan ada hubungan:
report-happened = Mundur, dibuka lagi, dibahas
report-happened-none = Tidak ada yang mundur dan tidak ada yang dibuka lagi.
report-stepped-back = Anggota { $number } mundur dari gagasan { $idea }.
report-opened-again = Penilaian anggota { $number } untuk gagasan { $idea } dibuka lagi.
report-talk = Panel membahas gagasan { $idea } dari { $from } sampai { $to }.
report-talk-open = Panel membahas gagasan { $idea } sejak { $from }.
report-decisions = Yang diputuskan
report-decisions-none = Belum ada yang diputuskan dan diumumkan.
report-released = Diumumkan pada
report-scores = Setiap nilai dengan alasannya
report-earlier = Diserahkan sebelumnya, lalu diubah:
report-scores-none = Tidak ada yang diminta menilai gagasan ini.
report-record = Dalam catatan
report-record-none = Belum ada apa-apa dalam catatan.
report-recheck = Hitung ulang
report-recheck-text = Dengan CSV penilaian ini siapa pun bisa membuat peringkat yang sama di komputernya sendiri:

### Running evaluation

demo-who-evaluator-2 = Penilai 2: menilai gagasan, dari luar kantor
demo-who-evaluator-3 = Penilai 3: menilai gagasan, paham anggaran
demo-who-evaluator-4 = Penilai 4: menilai gagasan, mewakili pemakai layanan
demo-who-evaluator-5 = Penilai 5: menilai gagasan, memakai layanan itu sendiri
demo-who-panel-chair = Ketua panel: memimpin para penilai

### Files without names

scoring-files = Berkas
scoring-files-hidden = Yang menyebut tim sudah dibuang dari berkas ini: penulis, perusahaan, catatan, tempat.
scoring-file = Berkas { $number }
scoring-file-picture = gambar
scoring-file-text = teks
scoring-file-held = Ditahan
scoring-file-look = Berkas ini berisi gambar atau huruf yang tidak bisa dibaca program. Ketua belum memperlihatkannya.
scoring-file-named = Berkas ini menyebut tim.
scoring-file-encrypted = Berkas ini dikunci kata sandi, jadi tidak bisa diperiksa.
scoring-file-damaged = Berkas ini rusak, jadi tidak bisa diperiksa.
scoring-file-too-large = Berkas ini terlalu besar untuk diperiksa.
scoring-file-part = Berkas ini berisi sesuatu yang tidak bisa diperiksa, misalnya film atau program kecil.
scoring-heading-role = Anda tidak bisa menilai di sini selama nama disembunyikan
scoring-lead-role = Peran Anda yang lain memperlihatkan siapa pengirim tiap gagasan. Tanyakan kepada ketua: orang lain bisa menilai, atau Anda melepas peran itu.
panel-files = Berkas tanpa nama
panel-files-link = Lihat berkas yang diterima panel
panel-files-lead = Panel menerima tiap berkas tanpa hal yang menyebut tim. Yang tidak bisa diperiksa akan ditahan.
panel-files-lead-shown = Nama sudah terlihat oleh panel. Panel menerima semua berkas seperti saat dikirim.
panel-files-rule-clean = Berkas yang bisa dibaca program dan tidak menyebut siapa pun diperlihatkan.
panel-files-rule-look = Berkas dengan gambar menunggu Anda: gambar bisa memuat logo. Lihat dulu, lalu perlihatkan atau tidak.
panel-files-rule-held = Berkas yang menyebut timnya, atau tidak bisa diperiksa, tidak diperlihatkan. Isinya bisa dibaca dalam gagasan atau didengar saat wawancara.
panel-files-rule-record = Yang Anda perlihatkan atau tahan tercatat.
panel-files-waiting = { $count } berkas belum diperiksa.
panel-files-again = Periksa lagi
panel-files-none = Tidak ada gagasan yang punya berkas.
panel-files-original = Gagasan dengan berkas aslinya
panel-file-clean = Sejauh yang bisa dibaca program, tidak menyebut siapa pun.
panel-file-shown = Anda atau ketua lain sudah melihatnya dan memperlihatkannya.
panel-file-tag-waiting = Belum diperiksa
panel-file-tag-clean = Diterima panel
panel-file-tag-shown = Diterima panel
panel-file-tag-held = Ditahan
panel-file-look = Lihat salinannya
panel-file-show = Perlihatkan kepada panel
panel-file-hold = Tahan lagi
refusal-panel-file = Berkas ini menyebut timnya atau tidak bisa diperiksa. Berkas ini tidak bisa diperlihatkan selama nama disembunyikan.
refusal-panel-role = Peran lain memperlihatkan kepada orang ini siapa pengirim tiap gagasan. Ia tidak bisa ikut panel yang tidak melihat nama.
refusal-panel-role-own = Peran Anda yang lain memperlihatkan siapa pengirim tiap gagasan. Anda tidak bisa ikut panel ini selama nama disembunyikan.
refusal-panel-role-members = Peran lain memperlihatkan kepada anggota ini siapa pengirim tiap gagasan: { $members }. Keluarkan mereka dari panel, atau perlihatkan nama kepada semua.
record-panel-file-shown = Sebuah berkas diperlihatkan kepada panel
record-panel-file-held = Sebuah berkas ditahan dari panel
record-field-file = Berkas { $text }

### Decisions from a ranking, standstill and complaints
setting-standstill_days = Hari tunggu sebelum perjanjian ditandatangani
setting-standstill_days-hint = Dihitung sejak hari pilihan diumumkan. Selama itu tim dapat menyanggah.
prepare-title = Mulai dari peringkat
prepare-lead = Program menulis keputusan awal untuk setiap gagasan dari tulisan panel. Anda membaca dan mengubahnya sebelum orang lain melihat.
prepare-selected = Berapa gagasan yang dipilih?
prepare-reserve = Berapa lagi yang menjadi cadangan?
prepare-anew = Timpa yang sudah disiapkan
prepare-anew-hint = Jika tidak, hanya gagasan tanpa keputusan yang diisi.
prepare-go = Siapkan keputusan
prepared-place = Peringkat { $place } dari { $count } dengan { $total } dari 100 poin dari { $members } anggota panel.
prepared-selected = Gagasan ini dipilih.
prepared-reserve = Gagasan ini nomor { $number } dalam daftar cadangan.
prepared-missed = Nilainya di bawah batas minimum untuk: { $criteria }.
prepared-quorum = Terlalu sedikit anggota panel yang dapat menilainya.
prepared-not-selected = Gagasan dengan peringkat lebih baik dipilih.
prepared-mean = Rata-rata { $mean } dari 5.
prepared-unscored = Tidak ada yang menilai ini.
prepared-line = Anggota panel { $number }, { $score } dari 5: { $reason }
selection-place = Peringkat { $place }, { $total } poin
award-how = Cara memilihnya
award-how-lead = Apa yang dipilih, dengan aturan apa, dan apa yang bisa dilakukan bila keberatan.
award-panel = Siapa yang menilai
award-who = { $count } orang menilai: { $outside } dari luar kantor, { $users } mewakili pengguna layanan.
award-names-hidden = Mereka tidak melihat nama tim.
award-names-shown = Mereka melihat nama tim.
award-basis-raw = Total apa adanya yang menentukan. Ini ditetapkan sebelum nilai pertama.
award-basis-normalised = Total tanpa pengaruh ketat tidaknya tiap anggota yang menentukan. Ini ditetapkan sebelum nilai pertama.
award-standstill = Masa tunggu
award-standstill-text = Selama masa ini tidak ada perjanjian yang ditandatangani. Tim yang tidak dipilih dapat menyanggah.
award-standstill-until = Sampai akhir
award-complaints = Sanggahan
award-complaints-none = Tidak ada tim yang menyanggah.
award-complaints-text = Dijawab oleh orang yang tidak ikut memilih.
award-complaint-filed = Diajukan
award-complaint-answered = Dijawab
complaint-title = Sanggahan atas pilihan
complaint-open = Sedang diperiksa
complaint-upheld = Sanggahan benar
complaint-dismissed = Pilihan tetap
complaint-text = Apa yang salah?
complaint-wish = Apa yang sebaiknya dilakukan?
complaint-answer = Jawaban
complaint-answer-lead = Anda tidak ikut memilih. Baca alasannya, tanyakan bila perlu, lalu jawab.
complaint-outcome = Apa temuan Anda?
complaint-say-dismissed = Pilihan tetap
complaint-say-dismissed-hint = Aturan sudah diikuti.
complaint-say-upheld = Sanggahan benar
complaint-say-upheld-hint = Ada aturan yang dilanggar. Sebutkan yang mana dan apa akibatnya.
complaint-set-aside = Gagasan yang kehilangan tempat
complaint-set-aside-hint = Uji cobanya berakhir sebelum dimulai. Cadangan dapat naik.
complaint-answer-why = Mengapa?
complaint-answer-hint = Tim dan kantor membaca ini.
complaint-answer-go = Kirim jawaban
complaint-waits = Orang yang tidak ikut memilih sedang memeriksa ini. Sebelum itu tidak ada yang ditandatangani.
complaint-see-reasons = Baca alasan pilihan
complain-title = Apakah ini tidak adil?
complain-lead = Anda dapat menyanggah sekarang. Sanggahan diperiksa orang yang tidak ikut memilih. Tidak ada perjanjian yang ditandatangani sebelum Anda mendapat jawaban. Gagasan Anda yang lain tidak terpengaruh.
complain-text-hint = Ceritakan apa yang terjadi dan aturan mana yang dilanggar.
complain-wish-hint = Misalnya: nilai gagasan ini sekali lagi.
complain-go = Kirim sanggahan
complain-see = Baca sanggahan Anda dan jawabannya
waiting-standstill = Perjanjian belum dapat ditandatangani sebelum { $date } berakhir. Sampai saat itu tim dapat menyanggah.
waiting-complaints = { $count } sanggahan harus dijawab sebelum perjanjian ditandatangani.
refusal-standstill = Tim masih dapat menyanggah selama { $days } hari. Sebelum itu tidak ada yang dapat ditandatangani.
refusal-complaint-open = { $count } sanggahan belum dijawab. Sebelum itu tidak ada yang dapat ditandatangani.
refusal-complaint-there = Tim Anda sudah menyanggah
refusal-complaint-chosen = Gagasan Anda dipilih. Tidak ada yang perlu disanggah di sini.
refusal-complaint-late = Masa sanggah sudah lewat
refusal-complaint-set-aside = Gagasan kehilangan tempat hanya bila sanggahan benar
refusal-ranking-none = Tidak ada peringkat untuk memulai. Putuskan setiap gagasan sendiri.
refusal-reserve-order = “{ $title }” lebih dulu dalam daftar cadangan
error-complaint-involved = Anda ikut dalam pemilihan ini. Orang lain yang harus menjawab.
desk-complaint = Sebuah tim menyanggah:
desk-complaint-do = Baca dan jawab
record-complaint-filed = Sanggahan atas pilihan
record-complaint-answered = Sanggahan dijawab
record-field-set_aside = Gagasan yang kehilangan tempat: { $text }
mail-complaint-filed-subject = Sebuah tim menyanggah pilihan: { $title }
mail-complaint-filed-body =
    Sebuah tim menyatakan pilihan untuk “{ $title }” tidak adil. Anda tidak ikut memilih. Silakan periksa dan jawab:

    { $link }
mail-complaint-answered-subject = Sanggahan sudah dijawab: { $title }
mail-complaint-answered-body =
    Sanggahan atas pilihan untuk “{ $title }” sudah dijawab:

    { $link }
mail-standstill-over-subject = Perjanjian dapat ditandatangani: { $title }
mail-standstill-over-body =
    Masa tunggu untuk “{ $title }” sudah berakhir. Bila tidak ada sanggahan terbuka, perjanjian dapat ditandatangani:

    { $link }
refusal-saved-meanwhile = Orang lain menyimpan ini saat Anda menulis. Tulisan Anda masih ada di sini. Periksa halamannya, lalu simpan lagi.
reasons-scored-each = Tulisan tiap anggota

### Layanan, perjanjian, dan tahap

services-title = Layanan { $agency }
services-heading = Layanan
services-lead = Untuk apa warga datang ke kantor ini, dan apa yang harus mereka keluarkan hari ini.
services-found = { $count } layanan
services-none = Kantor ini belum mendaftar layanannya.
service-new = Tambah layanan
service-edit = Ubah layanan ini
service-kicker = Layanan publik
service-steps-title = Yang dilakukan warga hari ini
service-steps-none = Belum ada yang menulis langkah-langkahnya.
service-now-title = Yang dibutuhkan hari ini
service-now-none = Belum ada yang mengukurnya.
service-plan-title = Cara mengukur sisanya
service-pilots-title = Uji coba yang mengubah layanan ini
service-pilots-none = Belum ada uji coba yang mengubah layanan ini.
service-updated = Terakhir diubah
service-form-lead = Semua orang dapat membaca ini. Uji coba dibandingkan dengannya.
service-f-about = Gunanya apa
service-h-about = Satu dua kalimat untuk orang yang belum pernah memakainya.
service-save = Simpan layanan
service-cases = { $count } kasus setahun
refusal-service-name = Kantor Anda sudah punya layanan bernama ini
record-service-added = Layanan ditambahkan
record-service-changed = Layanan diubah
measured-elapsed = Waktu dari awal sampai selesai
measured-elapsed-hint = Dari permohonan sampai hasil.
measured-effort = Waktu warga sendiri
measured-effort-hint = Perjalanan, menunggu, dan mengisi formulir.
measured-cost = Biaya bagi warga
measured-cost-hint = Tarif, ongkos jalan, dan upah yang hilang.
measured-visits = Kunjungan ke kantor
measured-visits-hint = Berapa kali orang harus datang.
assignment-none = Hanya sebelum dan sesudah
assignment-none-hint = Bukti paling lemah: hal lain mungkin ikut berubah.
assignment-comparison = Dengan tempat yang berjalan seperti biasa
assignment-comparison-hint = Diukur pada waktu yang sama.
assignment-sites-by-lot = Undian menentukan tempat yang berubah
assignment-sites-by-lot-hint = Dengan empat tempat atau lebih di tiap sisi, buktinya kuat.
assignment-people-by-lot = Undian menentukan untuk tiap orang
assignment-people-by-lot-hint = Bukti paling kuat, bila adil bagi warga.
stratum-sex = Perempuan dan laki-laki
stratum-disability = Penyandang disabilitas
stratum-area = Kota dan desa
stratum-channel = Di kantor, lewat telepon, atau daring
agreement-title-of = Perjanjian: { $title }
agreement-lead = Yang disepakati kantor dan tim: apa yang dikerjakan, apa yang diukur, dan apa yang dibayar. Kedua pihak menandatangani kata-kata yang sama.
agreement-read = Baca perjanjian
agreement-none-yet = Kedua pihak belum menandatangani perjanjian.
agreement-begin = Tulis perjanjian
agreement-begin-amendment = Ubah perjanjian
agreement-begin-text = Pihak mana pun boleh menulis. Pihak lain dapat menjawab dengan perubahan. Belum ada yang berlaku sampai keduanya menandatangani.
agreement-write-first = Tulis perjanjian
agreement-write-first-lead = Isi yang sudah ada di gagasan dan tantangan telah dimasukkan. Periksa dan lengkapi.
agreement-write-amendment = Ubah perjanjian
agreement-write-amendment-lead = Kata-kata lama berlaku sampai kedua pihak menandatangani yang baru. Semua orang dapat membandingkan keduanya.
agreement-own-words = Yang menulis untuk kantor tidak boleh menandatangani untuk kantor. Pejabat senior yang tidak menulis di sini yang menandatangani.
agreement-goalposts-warning = Uji coba ini sedang berjalan. Bila Anda mengubah apa yang diukur atau cara menilainya, semua orang akan membaca di sini bahwa tolok ukurnya digeser.
agreement-goalposts-would = Ini mengubah apa yang diukur atau cara menilainya selagi uji coba berjalan. Setelah ditandatangani, semua orang akan membaca bahwa tolok ukurnya digeser.
agreement-goalposts-moved = Tolok ukur digeser: ini mengubah apa yang diukur atau cara menilainya selagi uji coba berjalan. Bacalah hasilnya dengan hati-hati.
agreement-goalposts-tag = Tolok ukur digeser
agreement-f-reason = Mengapa diubah
agreement-h-reason = Semua orang membaca ini di samping perubahannya. Jangan tulis nama orang.
agreement-part-work = Yang dikerjakan
agreement-f-scope = Yang dikerjakan
agreement-h-scope = Dengan kata sederhana, untuk orang yang memakai layanan. Semua orang membaca ini.
agreement-f-sites = Di mana
agreement-h-sites = Satu tempat di tiap baris.
agreement-f-service = Layanan yang berubah
agreement-h-service = Angka hari ini berasal dari sana.
agreement-service-choose = Pilih layanan
agreement-service-new = { $name } (ditambahkan dari tantangan)
agreement-services-go = Semua layanan kantor ini
agreement-f-starts = Mulai pada
agreement-f-ends = Berakhir pada
agreement-h-ends = Hari terakhir warga dihitung.
agreement-when = Kapan
agreement-dates = { $from } sampai { $to }
agreement-f-data_protection = Apa yang terjadi dengan data warga
agreement-h-data_protection = Apa yang disimpan, di mana, berapa lama, dan siapa yang dapat melihatnya.
agreement-plan = Yang diukur
agreement-plan-lead = Tetapkan sebelum uji coba berjalan, agar tidak ada yang memilih tolok ukur belakangan.
agreement-plan-note = Ini sasaran yang ditetapkan sebelum ada yang diukur. Ini bukan hasil.
agreement-f-measures = Ukuran
agreement-h-measures = Centang yang Anda ukur. Semua angka adalah persen dari rata-rata hari ini.
agreement-col-measure = Ukuran
agreement-f-target = Sasaran: turun
agreement-f-worthwhile = Layak mulai dari
agreement-f-variation = Perkiraan sebaran
agreement-col-needed = Orang yang dibutuhkan di tiap kelompok
agreement-f-target-of = Sasaran: turun berapa persen ({ $measure })
agreement-f-worthwhile-of = Layak mulai dari berapa persen ({ $measure })
agreement-f-variation-of = Perkiraan sebaran dalam persen ({ $measure })
agreement-share = { $share }%
agreement-none = tidak ada
agreement-numbers-help = Apa arti tiga angka ini?
agreement-numbers-text = Sasaran adalah yang Anda harapkan. “Layak mulai dari” adalah perbaikan terkecil yang sepadan dengan usahanya: bila uji coba menunjukkan kurang dari itu, uji coba dihentikan. Sebaran menunjukkan seberapa berbeda kasus tiap orang: dengan 50, kebanyakan kasus berada antara setengah dan satu setengah kali rata-rata. Makin besar bedanya dan makin kecil perbaikannya, makin banyak orang yang harus ditanya.
agreement-needed = Untuk angka ini, tanyai paling sedikit { $count } orang di tiap kelompok.
agreement-too-few = Rencana Anda kurang dari itu. Perbaikan yang nyata bisa tidak terlihat.
agreement-reckon = Hitung berapa orang
agreement-f-people = Orang yang ditanya di tiap kelompok
agreement-h-people = Sebelum, sesudah, dan di tempat pembanding: sebanyak ini setiap kali.
agreement-f-assignment = Dibandingkan dengan apa
agreement-f-method = Cara memilih dan menanyai orang
agreement-h-method = Misalnya: setiap orang ketiga di pintu, lima hari tiap bulan.
agreement-f-strata = Kelompok yang dilihat tersendiri
agreement-h-strata = Bila salah satunya menjadi lebih buruk, uji coba tidak diperluas.
agreement-f-strata_other = Kelompok lain
agreement-h-strata_other = Satu nama di tiap baris, seperti yang tertulis di data.
agreement-f-shown_at_least = Yang harus terbukti turun
agreement-h-shown_at_least = Dari waktu, biaya, dan kunjungan.
agreement-shown = paling sedikit { $count } dari waktu, biaya, dan kunjungan
agreement-f-uptake = Bagian kasus paling sedikit yang lewat cara baru
agreement-h-uptake = Dalam persen.
agreement-f-promises = Apa yang mengubah keputusan kami
agreement-h-promises = Satu janji di tiap baris. Misalnya: Kami berhenti bila orang di atas 60 tahun menunggu lebih lama.
agreement-f-decision_days = Hari untuk memutuskan setelah laporan
agreement-h-decision_days = Semua orang melihat jamnya.
agreement-days = { $count } hari
agreement-milestones = Tahap dan uang
agreement-milestones-lead = Tiap tahap dibayar setelah diterima. Biarkan kosong baris yang tidak perlu.
agreement-budget = Tiap tahap dibayar setelah diterima. Semuanya paling banyak { $budget }: itulah uang untuk uji coba dalam tantangan. Biarkan kosong baris yang tidak perlu.
agreement-milestone = Tahap { $number }
agreement-milestone-begun = Tahap ini sudah diserahkan. Isinya tetap.
agreement-f-ms_name = Apa yang selesai saat itu
agreement-f-ms_deliverable = Apa yang diserahkan
agreement-f-ms_amount = Jumlah dalam { $currency }
agreement-f-ms_due = Tenggat
agreement-total = Seluruhnya { $total }.
agreement-f-silence = Bila kantor tidak menjawab
agreement-h-silence = Bila hari kerja untuk menjawab lewat (10, kecuali kantor memilih lain), pejabat senior diberi tahu.
agreement-silence-accepts = Tahap yang tidak dijawab selama dua kali itu (biasanya 20 hari kerja) dianggap diterima
agreement-silence-waits = Tahap menunggu sampai kantor menjawab, selambat apa pun
agreement-measure-line = { $measure }: sasaran turun { $target }, layak mulai dari { $worthwhile }, sebaran { $variation }
agreement-offer = Ajukan untuk ditandatangani
agreement-save = Simpan, lanjut nanti
agreement-how-title = Begini jalannya
agreement-how-1 = Pihak mana pun menulis, dan menyimpan sesering perlu.
agreement-how-2 = Pengajuan mengunci kata-katanya. Pihak lain menandatangani, atau menjawab dengan perubahan.
agreement-how-3 = Pejabat senior menandatangani untuk kantor, ketua tim untuk tim.
agreement-how-4 = Setelah itu semua orang dapat membacanya, dan memeriksa bahwa tidak satu huruf pun berubah.
agreement-draft-title = Draf perjanjian
agreement-offer-title = Menunggu tanda tangan
agreement-draft-amendment-title = Draf perubahan
agreement-offer-amendment-title = Perubahan menunggu tanda tangan
agreement-status-draft = { $name } sedang menulis. Hanya kedua pihak yang melihat ini.
agreement-status-offered = { $name } mengajukan ini. Berlaku bila kedua pihak menandatangani. Sampai saat itu hanya kedua pihak yang melihatnya.
agreement-changes-title = Yang berubah
agreement-signatures = Tanda tangan
agreement-not-signed-yet = belum ditandatangani
agreement-sha256 = Sidik jari (SHA-256):
agreement-check = Sidik jari ini dibuat dari berkas di bawah. Buatlah lagi, dan Anda tahu tidak satu huruf pun berubah sejak ditandatangani.
agreement-download = Unduh kata-kata yang ditandatangani (JSON)
agreement-sign-lead = Anda menandatangani persis kata-kata di halaman ini. Bila berubah, tidak ada tanda tangan yang berlaku lagi.
agreement-sign = Tanda tangani untuk pihak Anda
agreement-answer = Jawab dengan perubahan
agreement-write-on = Lanjut menulis
agreement-withdraw = Tarik kembali
agreement-discard = Buang draf
agreement-holds-title = Yang berlaku sekarang
agreement-since = sejak
agreement-versions = Semua versi
agreement-version-first = Perjanjian pertama
agreement-version-change = Perubahan { $number }
agreement-replaced = Sekarang berlaku versi yang lebih baru.
agreement-whole = Seluruh isi
refusal-agreement-state = Langkah ini belum waktunya
refusal-agreement-dates = Akhir harus setelah awal
refusal-agreement-measures = Pilih paling sedikit satu ukuran
refusal-agreement-target = Tulis persentase dari 0,01 sampai 100
refusal-agreement-worthwhile = Ini tidak boleh lebih dari sasaran
refusal-agreement-variation = Tulis seberapa berbeda kasusnya, misalnya 50
refusal-agreement-shown = Anda hanya mengukur { $most } dari waktu, biaya, dan kunjungan
refusal-agreement-people = Tanyai paling sedikit 2 orang di tiap kelompok
refusal-agreement-milestones = Tulis paling sedikit satu tahap
refusal-agreement-due = Ini sebelum awal uji coba
refusal-agreement-budget = Semua tahap berjumlah { $total } { $currency }. Tantangan punya { $most } { $currency } untuk uji coba.
refusal-agreement-milestone-begun = Tahap ini sudah diserahkan dan tidak dapat diubah
refusal-agreement-same = Tidak ada yang diubah
refusal-agreement-stratum = Nama tidak boleh memuat koma, titik koma, atau tanda kutip, dan bukan nama ukuran
refusal-agreement-own-words = Anda menulis di perjanjian ini untuk kantor. Pejabat senior lain yang harus menandatangani.
refusal-agreement-both-sides = Tidak ada yang menandatangani untuk kedua pihak
refusal-agreement-signed-side = Pihak Anda sudah menandatangani
refusal-agreement-not-offered = Tidak ada yang diajukan untuk ditandatangani
refusal-agreement-other-side = Ini ditulis pihak lain. Jawablah dengan perubahan.
refusal-agreement-changed = Isinya berubah sementara itu. Belum ada yang ditandatangani. Silakan baca lagi.
error-agreement-sides = Hanya petugas kantor ini dan ketua tim ini yang menulis perjanjian.
milestones-title = Tahap dan pembayaran
milestones-caption = Tahap uji coba dan pembayarannya
milestones-col-step = Tahap
milestones-col-due = Tenggat
milestones-col-state = Keadaan
milestones-col-amount = Pembayaran
milestones-accepted = { $part } dari { $all } diterima
milestones-paid = { $part } dari { $all } dibayar
milestone-kicker = Tahap { $number } dari { $of }
milestone-state-planned = Belum diserahkan
milestone-state-submitted = Sedang diperiksa
milestone-state-accepted = Diterima
milestone-state-rejected = Dikembalikan
milestone-state-payable = Akan dibayar
milestone-state-paying = Sedang dibayar
milestone-state-paid = Dibayar
milestone-state-failed = Pembayaran gagal
milestone-state-reversed = Pembayaran ditarik
milestone-accepted-on = Diterima { $date }
milestone-late-team = Terlambat
milestone-late-office = Kantor terlambat
milestone-deliverable-title = Yang harus diserahkan
milestone-delivered-title = Yang diserahkan tim
milestone-deliver-title = Serahkan
milestone-deliver-lead = Semua orang dapat membaca ini. Kantor lalu punya beberapa hari kerja untuk menjawab.
milestone-f-delivered = Yang Anda serahkan
milestone-h-delivered = Tulis apa yang ada, dan di mana kantor dapat melihatnya. Jangan tulis nama orang.
milestone-f-links = Tautan
milestone-h-links = Satu alamat web di tiap baris.
milestone-deliver-go = Serahkan
milestone-answer-title = Jawab tim
milestone-answer-lead = Yang menerima tahap tidak menyetujui pembayarannya nanti.
milestone-answer = Apakah semua yang disepakati ada?
milestone-answer-accepted = Terima
milestone-answer-accepted-hint = Setelah itu dapat dibayar.
milestone-answer-rejected = Kembalikan
milestone-answer-rejected-hint = Tim dapat menyerahkannya lagi.
milestone-reason = Mengapa?
milestone-answer-go = Jawab di depan umum
milestone-log-title = Yang terjadi
milestone-log-label = Yang terjadi dengan tahap ini, terbaru dulu
milestone-log-planned = Direncanakan
milestone-log-submitted = Diserahkan
milestone-log-accepted = Diterima
milestone-log-rejected = Dikembalikan
milestone-log-payable = Akan dibayar
milestone-log-paying = Sedang dibayar
milestone-log-paid = Dibayar
milestone-log-failed = Pembayaran gagal
milestone-log-reversed = Pembayaran ditarik
milestone-log-silent = Diterima, karena kantor tidak menjawab
milestone-silence-due = Bila tidak ada jawaban sampai { $date }, pejabat senior diberi tahu.
milestone-silence-told = Pejabat senior diberi tahu pada { $date } bahwa belum ada jawaban.
milestone-silence-accepts = Bila tidak ada jawaban sampai { $date }, tahap ini dianggap diterima.
milestone-silence-stays = Tahap ini menunggu sampai kantor menjawab.
refusal-milestone-state = Tahap ini tidak sedang menunggu itu
refusal-milestone-own = Tim Anda sendiri yang menyerahkan ini. Orang lain yang harus menjawab.
setting-milestone_days = Hari kerja untuk menjawab satu tahap uji coba
setting-milestone_days-hint = Setelah itu pejabat senior diberi tahu. Setelah sebanyak itu lagi dianggap diterima, bila perjanjian menyebutnya.
desk-agreement-write = Tulis perjanjian:
desk-agreement-write-do = Lanjut menulis
desk-milestone = Tim menyerahkan:
desk-milestone-do = Periksa
desk-deliver = Serahkan:
desk-deliver-do = Serahkan
record-agreement-amended = Perjanjian uji coba diubah
record-milestone-accepted = Tahap uji coba diterima
record-milestone-rejected = Tahap uji coba dikembalikan
record-milestone-silent = Tahap uji coba diterima karena tidak dijawab
record-field-sha256 = Sidik jari: { $text }
mail-agreement-offered-subject = Perjanjian untuk ditandatangani: { $title }
mail-agreement-offered-body =
    Perjanjian tentang “{ $title }” diajukan. Bacalah, lalu tandatangani atau jawab dengan perubahan:

    { $link }
mail-agreement-answered-subject = Perubahan perjanjian: { $title }
mail-agreement-answered-body =
    Pihak lain sedang mengubah kata-kata perjanjian tentang “{ $title }”. Tanda tangan tidak berlaku lagi. Lihatlah:

    { $link }
mail-agreement-withdrawn-subject = Pengajuan ditarik: { $title }
mail-agreement-withdrawn-body =
    Pihak lain menarik kembali perjanjian yang diajukannya tentang “{ $title }”:

    { $link }
mail-agreement-half-signed-subject = Tanda tangan Anda ditunggu: { $title }
mail-agreement-half-signed-body =
    Pihak lain sudah menandatangani perjanjian tentang “{ $title }”. Sekarang giliran Anda:

    { $link }
mail-agreement-amended-subject = Perjanjian diubah: { $title }
mail-agreement-amended-body =
    Kedua pihak menandatangani perubahan perjanjian tentang “{ $title }”. Alasannya: { $reason }
    { $goalposts ->
        [moved] Tolok ukur digeser: ini mengubah apa yang diukur atau cara menilainya selagi uji coba berjalan.
       *[same] Yang diukur tetap sama.
    }

    { $link }
mail-milestone-delivered-subject = Diserahkan: { $step }
mail-milestone-delivered-body =
    Tim “{ $title }” menyerahkan tahap “{ $step }”. Silakan periksa dan jawab:

    { $link }
mail-milestone-accepted-subject = Diterima: { $step }
mail-milestone-accepted-body =
    Kantor menerima tahap “{ $step }” dari “{ $title }”. Katanya: { $reason }

    { $link }
mail-milestone-rejected-subject = Dikembalikan: { $step }
mail-milestone-rejected-body =
    Kantor mengembalikan tahap “{ $step }” dari “{ $title }”. Katanya: { $reason }

    { $link }
mail-milestone-late-subject = Belum ada jawaban: { $step }
mail-milestone-late-body =
    Tim “{ $title }” menyerahkan tahap “{ $step }”, dan kantor Anda tidak menjawab tepat waktu. Mohon diurus:

    { $link }
mail-milestone-silent-subject = Diterima karena tidak dijawab: { $step }
mail-milestone-silent-body =
    Tidak ada yang menjawab tentang tahap “{ $step }” dari “{ $title }”. Sesuai perjanjian, tahap ini sekarang dianggap diterima:

    { $link }

### Proof: reports, gates, progress
pilot-proof-all = Lihat semua bukti
pilot-proof-key = Cara membaca batang
pilot-proof-range = Rentang yang mungkin
desk-gate = Perluas, uji lagi, atau hentikan?
desk-gate-do = Baca dan putuskan
desk-verify = Periksa laporan
desk-verify-do = Periksa dan tanda tangani
desk-dispute = Pertanyaan tentang angka Anda:
desk-dispute-do = Tulis jawaban
evidence-effort = Waktu sendiri
evidence-less = −{ $amount }
evidence-more = +{ $amount }
evidence-percent = { $number }%
evidence-range = { $from } sampai { $to }
evidence-people = { $before } sebelum, { $after } sesudah
evidence-cases = { $count } kasus
evidence-level = tingkat { $number } dari 5
evidence-level-said = Kekuatan bukti: tingkat { $number } dari 5. { $meaning }
evidence-level-1 = Orang bercerita apa yang terjadi. Belum ada ukuran sebelum dan sesudah.
evidence-level-2 = Sudah diukur sebelum dan sesudah. Penyebabnya bisa jadi hal lain.
evidence-level-3 = Tempat tanpa solusi ini juga diukur. Solusi inilah penyebabnya.
evidence-level-4 = Pihak lain menemukan hal yang sama di tempat mereka.
evidence-level-5 = Berhasil berulang kali, dalam skala besar.
evidence-share-less = { $share } lebih sedikit (kemungkinan { $from } sampai { $to })
evidence-share-more = { $share } lebih banyak (kemungkinan { $from } sampai { $to } lebih sedikit)
evidence-against = Dibanding tempat tanpa solusi: { $change } (kemungkinan { $from } sampai { $to }), { $sites } tempat
evidence-against-none = Angka dari tempat tanpa solusi terlalu sedikit.
evidence-none-few = Orangnya terlalu sedikit untuk disimpulkan.
evidence-none-zero = Sebelumnya 0, jadi persentasenya tidak bisa dihitung.
evidence-none-spread = Semua jawaban sama, jadi rentangnya tidak bisa dihitung.
evidence-goal-none = Tanpa sasaran
evidence-goal-met = Tercapai
evidence-goal-missed = Belum tercapai
evidence-bar = Kemungkinan antara { $from } dan { $to }.
evidence-bar-goal = Kemungkinan antara { $from } dan { $to }. Sasarannya { $goal }.
evidence-group-better = Berhasil
evidence-group-worse = Lebih buruk
evidence-group-unclear = Belum pasti
evidence-bin = { $from } sampai { $to }
evidence-bin-last = { $from } atau lebih
evidence-spread-elapsed = Berapa lama orang menunggu
evidence-spread-effort = Berapa banyak waktu orang sendiri
evidence-spread-cost = Berapa yang orang bayar
evidence-spread-visits = Berapa kali orang datang
evidence-spread-said = { $from } atau lebih: sebelum { $before } dari 100 orang, sesudah { $after } dari 100.
evidence-spread-lead = Rata-rata bisa menyembunyikan orang. Ini menunjukkan semua, dari setiap 100 orang.
evidence-spread-table = Dari 100 orang, sebelum dan sesudah
evidence-spread-col = Jawaban
evidence-title = Apakah berhasil?
evidence-crumb = Semua bukti
evidence-none-yet = Belum ada laporan.
evidence-lead-early = Angkanya masih terlalu sedikit.
evidence-lead-worse = Ada yang menjadi lebih buruk. Lihat angka di bawah.
evidence-lead-unsure = Kami belum yakin. Angkanya bisa kebetulan.
evidence-lead-all = Ya: semua yang diukur menjadi lebih baik.
evidence-lead-some = Sebagian: ada yang membaik, untuk yang lain kami belum yakin.
evidence-lead-groups = Untuk sebagian kelompok orang kami belum yakin.
evidence-small = Kelompok dengan kurang dari { $count } orang tidak ditampilkan, demi melindungi mereka.
evidence-verified = Diperiksa pihak luar pada { $date }
evidence-rules-since = Aturan ini ditulis pada { $date }, sebelum uji coba.
evidence-rule-met = Lolos
evidence-rule-missed = Tidak lolos
evidence-rule-open = Belum jelas
criterion-shown = Paling sedikit { $count } dari waktu, biaya, dan kunjungan pasti turun.
criterion-target = Paling sedikit satu sasaran tercapai.
criterion-nobody-worse = Tidak ada yang menjadi lebih buruk bagi siapa pun.
criterion-uptake = Paling sedikit { $share } kasus memakai cara baru.
criterion-funded = Ada yang membayar biaya menjalankannya.
criterion-worthwhile = Mungkin sepadan dengan usahanya. Kalau tidak, kami berhenti.
criterion-no-harm = Tidak ada yang dirugikan. Kalau ada, kami berhenti.
criterion-repeats = Berhasil di cukup banyak tempat lain.
criterion-other-owner = Pihak selain kantor pertama menemukan hasil yang sama.
criterion-budget-line = Ada pos anggaran yang membayarnya setiap tahun.
criterion-owner = Ada penanggung jawabnya.
criterion-circular = Surat edaran menjadikannya cara yang biasa.
assignment-said-none = Kami membandingkan sebelum dan sesudah di tempat yang sama. Tidak diketahui apa yang terjadi tanpa solusi ini.
assignment-said-comparison = Tempat lain berjalan seperti biasa dan diukur pada waktu yang sama. Perubahannya dikurangkan.
assignment-said-sites-by-lot = Undian menentukan tempat mana yang mendapat solusi. Yang lain diukur pada waktu yang sama.
assignment-said-people-by-lot = Undian menentukan untuk setiap orang siapa yang mendapat solusi.
evidence-how-planned = Rencananya { $count } orang ditanya di setiap kelompok.
evidence-how-uptake = { $share } dari semua kasus kini memakai cara baru.
evidence-how-missing = Yang tidak dijawab tidak dihitung. Tidak pernah dianggap 0.
evidence-research-note = Benih { $seed }, { $resamples } sampel ulang.
evidence-version = Versi { $number }, { $date }
evidence-table = Waktu, biaya, dan kunjungan sebelum dan sesudah
evidence-col-one = Untuk satu orang
evidence-col-before = Sebelum
evidence-col-after = Sesudah
evidence-col-change = Perubahan
evidence-col-range = Rentang perubahan yang mungkin
evidence-col-goal = Sasaran
evidence-now = Kini
evidence-computing = Laporan baru sedang dihitung. Sebentar lagi ada di sini.
evidence-sum = Sebelum dan sesudah
evidence-range-title = Arti “rentang yang mungkin”.
evidence-range-text = Kalau kami bertanya kepada orang baru 100 kali, sekitar 95 rentang akan memuat angka yang sebenarnya.
evidence-sources = Asal angka
evidence-source-all = Semua
evidence-filtered = Hanya { $source }. Ini untuk dilihat; laporan menghitung semua sumber.
evidence-groups = Apakah berhasil untuk semua orang?
evidence-groups-none = Belum ada kelompok orang yang bisa dibedakan.
evidence-group-col = Kelompok
evidence-group-people = Orang yang ditanya
evidence-group-say = Yang bisa kami katakan
evidence-mind = Apa yang mengubah pendapat kami
evidence-mind-text = Aturan hanya berubah lewat perubahan perjanjian yang bisa dibaca semua orang.
evidence-how = Cara kami menghitung
evidence-researchers = Untuk peneliti
evidence-methods = Penurunan R = 1 − rata-rata sesudah ÷ rata-rata sebelum, dengan rentang bootstrap. Selisih dengan t Welch. Dengan tempat lain: selisih dari selisih.
evidence-wait = Laporan pertama datang setelah cukup banyak orang ditanya sebelum dan sesudah.
evidence-data = Data
evidence-check = Periksa sendiri
evidence-csv = Semua jawaban, CSV
evidence-json = Hasil, JSON
evidence-anonymous = Tanpa nama, waktu, dan kode kasus, dan tanpa kelompok yang orangnya sedikit. Bebas dipakai.
evidence-again = Hitung ulang
evidence-again-text = Unduh kedua berkas dan jalankan ini. Angkanya sama sampai digit terakhir.
evidence-hash = Apakah berkas ini sama?
evidence-version-label = Versi
evidence-checked = Diperiksa
evidence-changed = Apa yang berubah
evidence-versions = Semua versi
dispute-title = Pertanyaan tentang bukti ini
dispute-none = Belum ada yang mempertanyakan.
dispute-about = tentang versi { $number }
dispute-open = Menunggu jawaban
dispute-agreed = Pertanyaannya benar
dispute-rejected = Dijawab
dispute-answer = Jawaban kantor
dispute-answer-go = Tulis jawaban
dispute-answer-is = Apakah pertanyaannya benar?
dispute-answer-agreed = Ya, laporan baru menyusul
dispute-answer-rejected = Tidak
dispute-answer-text = Jawaban Anda
dispute-answer-send = Kirim jawaban
dispute-mistake = Melihat kesalahan?
dispute-mistake-text = Beri tahu kami. Kantor wajib menjawab, dan perbaikannya ditampilkan di sini.
dispute-ask-label = Apa yang salah?
dispute-ask = Pertanyakan bukti ini
refusal-dispute-answered = Pertanyaan ini sudah dijawab.
progress-go = Langkah uji coba
progress-title = Langkah uji coba
progress-gate = Uji coba menunggu keputusan. Lihat
progress-missing-title = Sebelum bisa dimulai
progress-missing = { $measure } ({ $arm }): { $found } sejauh ini, perlu paling sedikit 2
progress-counts = Yang sudah diukur
progress-planned = Rencana { $count } di setiap kelompok
progress-col-measure = Apa
progress-col-where = Di mana
progress-observations = Semua pengamatan
progress-step = Langkah berikutnya
progress-step-which = Apa yang terjadi sekarang?
progress-reason = Mengapa?
progress-reason-hint = Wajib untuk jeda. Semua orang membaca ini.
progress-step-go = Ambil langkah ini
pilot-step-start = Mulai: keadaan awal sudah diukur dan dikunci
pilot-step-pause = Jeda
pilot-step-resume = Lanjutkan
pilot-step-end = Selesai: kasus terakhir diukur
pilot-state-agreement = Perjanjian belum ditandatangani
pilot-state-agreement-text = Kedua pihak menandatangani dulu.
pilot-state-baseline = Mengukur keadaan hari ini
pilot-state-baseline-text = Tanyai orang sebelum ada yang berubah. Setelah mulai, data tentang masa sebelumnya tidak bisa ditambah.
pilot-state-running = Uji coba berjalan
pilot-state-running-text = Tanyai orang bagaimana keadaannya sekarang.
pilot-state-paused = Uji coba dijeda
pilot-state-paused-text = Bisa dilanjutkan kapan saja.
pilot-state-endline = Waktunya habis
pilot-state-endline-text = Jawaban terakhir masuk. Lalu buat laporannya.
pilot-state-reported = Laporan sudah terbit
pilot-state-reported-text = Pihak luar memeriksanya. Lalu kantor memutuskan.
pilot-state-verified = Laporan sudah diperiksa
pilot-state-verified-text = Kantor memutuskan, atau sudah memutuskan.
pilot-state-closed = Tuntas
pilot-state-closed-text = Tidak ada yang berubah lagi.
pilot-state-terminated = Dihentikan
pilot-state-terminated-text = Tidak ada yang berubah lagi.
report-take-title = Buat laporan
report-take-final = Laporan inilah yang diputuskan. Isinya semua yang dihitung sekarang, dan tidak pernah berubah.
report-take-interim = Laporan ini menunjukkan keadaan sekarang. Tidak ada yang diputuskan dengannya.
report-note = Apa yang baru?
report-note-hint = Satu atau dua kalimat. Semua orang membaca ini.
report-cases = Berapa kasus yang datang sejak mulai?
report-cases-hint = Di tempat uji coba, cara lama dan cara baru digabung.
report-new-way = Berapa di antaranya memakai cara baru?
report-funded = Apakah ada yang membayar biayanya setelah uji coba?
report-funded-yes = Ya
report-funded-no = Tidak
report-funded-unknown = Belum diketahui
report-harm = Apakah ada yang dirugikan?
report-harm-yes = Ya
report-harm-no = Tidak
report-take = Buat laporan
refusal-proof-uptake = Yang memakai cara baru lebih banyak daripada yang datang. Periksa kedua angka.
refusal-proof-early = Uji coba belum mulai. Belum ada yang dilaporkan.
refusal-proof-empty = Belum ada yang diukur. Tambahkan pengamatan dulu.
refusal-start-plan = Belum ada perjanjian yang ditandatangani dengan rencana pengukuran.
refusal-start-baseline = Keadaan awal belum diukur: { $count } angka belum ada.
refusal-pilot-step = Uji coba tidak bisa mengambil langkah ini sekarang.
gate-crumb = Gerbang
gate-g1 = Bolehkah diperluas ke kantor lain?
gate-g2 = Apakah berhasil juga di tempat lain?
gate-g3 = Apakah biaya dan penanggung jawabnya tetap?
gate-state-open = Sedang diperiksa
gate-state-signed = Menunggu keputusan
gate-state-late = Keputusan terlambat
gate-state-decided = Diputuskan: { $outcome }
gate-outcome-scale = Perluas
gate-outcome-iterate = Ubah dan uji lagi
gate-outcome-stop = Hentikan
gate-rule-scale = Aturan berkata: boleh diperluas ke kantor lain.
gate-rule-iterate = Aturan berkata: ubah dan uji lagi.
gate-rule-stop = Aturan berkata: hentikan.
gate-rule-undecided = Aturan belum bisa berkata: ada yang belum jelas.
gate-verdict-scale = perluas
gate-verdict-iterate = uji lagi
gate-verdict-stop = hentikan
gate-verdict-undecided = belum jelas
gate-late = Keputusan terlambat { $count } hari
gate-waiting = Selama hari-hari ini orang kehilangan yang bisa mereka hemat:
gate-waiting-line = { $measure }: { $amount } (kemungkinan { $from } sampai { $to })
gate-decision = Keputusan
gate-departs = Berbeda dari aturan
gate-as-rule = Sesuai dengan aturan.
gate-rules = Keadaan menurut aturan
gate-report = Laporan { $number }
gate-verifier = Diperiksa pihak luar
gate-signed = Ditandatangani
gate-unsigned = Belum ada pihak luar yang menandatangani. Sebelum itu tidak ada keputusan.
gate-sign-note = Apa yang Anda periksa, dan apa hasilnya?
gate-sign-hint = Semua orang membaca ini. Jangan tulis nama orang.
gate-sign = Tanda tangani: laporan ini benar
gate-decide-title = Keputusan Anda
gate-decide-text = Anda yang memutuskan, bukan aturan. Kalau berbeda, semua orang membaca alasannya.
gate-outcome = Apa keputusannya?
gate-reason = Mengapa?
gate-reason-hint = Wajib kalau berbeda dari aturan. Semua orang membaca ini.
gate-decide = Terbitkan keputusan
gate-waits-signature = Anda memutuskan setelah pihak luar menandatangani laporan.
refusal-gate-signed = Laporan ini sudah ditandatangani.
refusal-gate-unsigned = Belum ada pihak luar yang menandatangani laporan.
refusal-gate-decided = Ini sudah diputuskan.
refusal-gate-reason = Tulis alasannya: ini berbeda dari aturan.
error-verifier-outside = Hanya pemeriksa dari luar tim dan luar kantor yang bisa menandatangani.
record-pilot-step = Langkah uji coba
record-evidence-reported = Laporan uji coba
record-evidence-answered = Pertanyaan tentang laporan dijawab
record-gate-signed = Laporan uji coba diperiksa
record-gate-decided = Keputusan tentang uji coba
record-field-report = Laporan { $text }
record-field-level = Tingkat { $text } dari 5
record-field-verdict = Aturan berkata: { $text }
record-field-step = Langkah: { $text }
mail-pilot-step-subject = Uji coba “{ $title }”: { $step ->
    [start] dimulai
    [pause] dijeda
    [resume] dilanjutkan
   *[end] waktunya habis
}
mail-pilot-step-body =
    Ada kabar tentang uji coba “{ $title }”. { $reason }
mail-evidence-reported-subject = Angka baru: { $title }
mail-evidence-reported-body =
    Ada laporan baru tentang hasil uji coba “{ $title }”.
mail-evidence-disputed-subject = Pertanyaan tentang bukti: { $title }
mail-evidence-disputed-body =
    Seseorang mempertanyakan angka uji coba “{ $title }”. Kantor Anda wajib menjawab.
mail-evidence-answered-subject = Jawaban tentang bukti: { $title }
mail-evidence-answered-body =
    Kantor menjawab pertanyaan tentang angka uji coba “{ $title }”.
mail-gate-signed-subject = Siap diputuskan: { $title }
mail-gate-signed-body =
    Pihak luar sudah memeriksa laporan uji coba “{ $title }”. Sekarang kantor memutuskan.
mail-gate-decided-subject = { $outcome ->
    [scale] Diperluas ke kantor lain: { $title }
    [iterate] Diuji lagi: { $title }
   *[stop] Dihentikan: { $title }
}
mail-gate-decided-body =
    Kantor sudah memutuskan uji coba “{ $title }”. Alasannya: { $reason }
mail-gate-late-subject = Keputusan terlambat: { $title }
mail-gate-late-body =
    Keputusan tentang uji coba “{ $title }” terlambat. Semua orang bisa melihat kerugian karena menunggu.

### Ukuran dari berkas
evidence-file-empty = Berkas kosong.
evidence-file-only-header = Berkas hanya berisi nama kolom, tanpa baris di bawahnya.
evidence-file-unreadable = Berkas tidak dapat dibaca sampai akhir: { $why }
evidence-file-spreadsheet = Ini lembar kerja atau arsip, bukan CSV. Buka lalu simpan sebagai CSV UTF-8.
evidence-file-kind = Ini berkas { $kind }, bukan CSV. Simpan tabelnya sebagai CSV UTF-8.
evidence-file-nul = Ada bita nol di sini, jadi ini bukan teks. Simpan tabelnya sebagai CSV UTF-8.
evidence-file-long-row = Baris ini lebih panjang dari { $most } bita. Ini bukan baris pengukuran.
evidence-file-unclosed = Tanda kutip dibuka di baris ini dan tidak pernah ditutup.
evidence-file-many-cells = Sel di baris ini terlalu banyak. Ini bukan baris pengukuran.
evidence-file-too-many-rows = Ada lebih dari { $most } baris. Bagilah berkasnya.
evidence-file-too-many-columns = Ada lebih dari { $most } kolom. Simpan hanya yang menjelaskan kasusnya.
evidence-file-too-many-sites = Terlalu banyak lokasi yang berbeda.
evidence-file-not-utf8 = Ini bukan teks UTF-8. Simpan berkas sebagai CSV UTF-8.
evidence-file-no-header = Baris pertama harus berisi nama kolom, misalnya period dan elapsed_minutes.
evidence-file-no-period = Kolom “period” tidak ada. Setiap baris memerlukannya: before atau after.
evidence-file-no-measure = Tidak ada ukuran. Tambahkan elapsed_minutes, effort_minutes, cost_minor, atau visits.
evidence-file-column-twice = Nama ini ada dua kali, di kolom { $first } dan { $second }.
evidence-file-column-almost = Apakah maksudnya { $name }? Pakai nama ini, atau nama lain bila ini kelompok orang.
evidence-file-column-nameless = Kolom { $column } tidak bernama, tetapi ada isinya.
evidence-file-header-again = Nama kolom muncul lagi di sini. Hapus baris ini.
evidence-file-cut-off = Berkas berakhir di tengah baris ini, setelah { $cells } dari { $columns } sel.
evidence-file-more-cells = Baris ini berisi { $cells } sel, padahal hanya ada { $columns } kolom. Beri tanda kutip pada angka atau teks yang berkoma.
evidence-file-long-text = Teks lebih panjang dari { $most } karakter. Teks bebas tidak cocok di sini.
evidence-file-arm = “{ $text }” bukan pilihan. Tulis pilot atau comparison (pembanding).
evidence-file-no-arm = Belum tertulis pilot atau pembanding. Tulis pilot atau comparison.
evidence-file-period = “{ $text }” bukan periode. Tulis before (sebelum) atau after (sesudah).
evidence-file-period-empty = Periode belum ditulis. Tulis before atau after.
evidence-file-number = “{ $text }” bukan angka.
evidence-file-either = “{ $text }” bisa berarti { $whole } atau angka dengan desimal. Tulis { $whole }, atau tambahkan nol di akhir desimalnya.
evidence-file-marks = Tanda desimal “{ $text }” berbeda dengan baris { $first }. Pakai tanda yang sama di seluruh berkas.
evidence-file-negative = “{ $text }” di bawah nol. Tidak ada ukuran di sini yang bisa di bawah nol.
evidence-file-too-high = “{ $text }” terlalu tinggi. Paling tinggi di sini { $highest }.
evidence-file-too-low = “{ $text }” terlalu dekat dengan nol untuk diukur. Tulis 0.
evidence-file-date = “{ $text }” adalah tanggal. Tulis berapa menit lamanya.
evidence-file-time = “{ $text }” adalah jam atau lama dalam jam dan menit. Tulis semuanya dalam menit, misalnya 90.
evidence-file-percent = “{ $text }” adalah persen. Tulis angka yang diukur.
evidence-file-money = “{ $text }” berisi tanda uang. Tulis angkanya saja, dalam satuan terkecil mata uang.
evidence-file-unit = “{ $text }” berisi satuan. Tulis angkanya saja.
evidence-file-error = “{ $text }” adalah galat lembar kerja. Perbaiki rumusnya, atau kosongkan selnya.
evidence-file-missing = “{ $text }” bukan angka. Kosongkan selnya bila tidak diukur.
evidence-file-currency = “{ $text }” bukan mata uang. Tulis tiga huruf, misalnya IDR.
evidence-file-currencies = Mata uang di sini { $text }, tetapi { $first } di baris { $row }. Satu berkas satu mata uang.
evidence-file-case-twice = Kasus yang sama sudah ada di baris { $first }. Simpan salah satu saja.

### Pengamatan: mengapa tidak

refusal-observation-unsigned = Tidak ada yang diukur sebelum kedua pihak menandatangani perjanjian
refusal-baseline-locked = Uji coba sudah berjalan, jadi data keadaan sebelumnya tidak dapat ditambah lagi. Baris masih dapat diperbaiki.
refusal-report-empty = Jawab paling sedikit satu pertanyaan dengan angka
refusal-report-unit = Pilih menit, jam, hari, atau minggu
refusal-value-high = Angka ini terlalu besar untuk benar
refusal-report-none = Sekarang tidak ada laporan yang diterima di sini
refusal-report-own = Anda bekerja dalam uji coba ini. Masukkan hasil ukur Anda di halaman pengamatan.
refusal-case-reported = Urusan ini sudah dilaporkan
refusal-assist-consent = Minta izin orangnya dulu, lalu centang ini
refusal-site-closed = Lokasi ini sudah ditutup
refusal-site-arm = Sudah ada laporan dari sini, jadi kelompok lokasi ini tetap
refusal-aside-none = Pilih paling sedikit satu baris
refusal-aside-case = Salah satu urusan ini sudah dilaporkan sementara itu. Jangan hitung baris itu.
refusal-observation-over = Baris ini tidak dihitung lagi, jadi tidak dapat diperbaiki
refusal-observation-none = Uji coba ini tidak punya baris itu
refusal-upload-large = Berkas lebih besar dari { $most } MB
refusal-upload-none = Pilih berkas
error-observation-others = Anda hanya dapat mengubah yang Anda masukkan sendiri. Hubungi kantor.
evidence-row-site = Uji coba ini tidak punya lokasi “{ $site }”
evidence-row-site-missing = Tulis nama lokasi
evidence-row-arm = Lokasi ini masuk kelompok lain (uji coba atau pembanding)
evidence-row-source = Tulis system, survey, facilitator, atau csv, atau kosongkan
evidence-row-case-known = Urusan ini sudah dilaporkan
evidence-row-case-twice = Baris { $row } memuat urusan yang sama
evidence-file-column-unplanned = Perjanjian tidak memuat kelompok orang “{ $column }”. Hapus kolom itu.
evidence-file-other-currency = Biaya dalam berkas memakai { $found }. Uji coba ini memakai { $wanted }.
upload-fell-over = Berkas tidak dapat dibaca. Simpan lagi sebagai CSV lalu kirim.

### Pengamatan

minute-title = Ceritakan bagaimana jadinya
minute-lead = Satu menit, tanpa akun, tanpa nama. Angka Anda menunjukkan apakah layanan membaik.
minute-pilot = Tentang
minute-site = Tempat
minute-helper = Anda mengisi ini untuk orang lain. Laporan ditandai sebagai dibantu.
minute-helper-consent = Orangnya bersama saya dan setuju
minute-kept = Kami menyimpan waktu dalam menit: 1 jam adalah 60, 1 hari 1.440, 1 minggu 10.080. Nama dan alamat ponsel Anda tidak disimpan.
minute-consent = Dengan mengirim, Anda setuju angka ini dihitung dan diterbitkan bersama angka orang lain.
minute-send = Kirim
minute-unknown = Saya tidak tahu
minute-skip = Tidak ingin menjawab
minute-unit-minutes = Menit
minute-unit-hours = Jam
minute-unit-days = Hari
minute-unit-weeks = Minggu
minute-elapsed = Berapa lama sejak meminta sampai menerima?
minute-elapsed-hint = Seluruh waktu, termasuk menunggu di rumah. Tulis angka, lalu pilih satuannya.
minute-number = Angka
minute-effort = Berapa banyak waktu Anda sendiri yang terpakai?
minute-effort-hint = Perjalanan, antre, dan formulir, semua kunjungan.
minute-paid = Apakah Anda membayar sesuatu?
minute-paid-hint = Biaya resmi, perjalanan, fotokopi, dan yang diminta di luar itu.
minute-paid-no = Tidak
minute-paid-yes = Ya
minute-paid-amount = Berapa semuanya, dalam { $currency }
minute-visits = Berapa kali Anda harus datang?
minute-visits-more = Lebih
minute-visits-how-many = Bila lebih: berapa kali
minute-case = Nomor pada tanda terima
minute-case-hint = Agar setiap urusan dihitung sekali. Nomornya sendiri tidak kami simpan.
minute-thanks-title = Terima kasih
minute-thanks-text = Laporan Anda sudah masuk.
minute-thanks-next = Laporan dihitung bersama semua yang lain. Halaman uji coba menunjukkan hasilnya dan seberapa yakin kami.
minute-thanks-names = Tidak ada yang melihat laporan dengan nama, karena namanya tidak ada.
minute-helper-next = Isi untuk orang berikutnya
group-sex = Anda perempuan atau laki-laki?
group-sex-female = Perempuan
group-sex-male = Laki-laki
group-sex-other = Lainnya
group-disability = Apakah Anda penyandang disabilitas?
group-disability-yes = Ya
group-disability-no = Tidak
group-area = Di mana Anda tinggal?
group-area-rural = Di desa
group-area-urban = Di kota
group-rural = Apakah Anda tinggal di desa?
group-rural-yes = Ya
group-rural-no = Tidak
group-age = Berapa umur Anda?
group-age-under-30 = Di bawah 30
group-age-30-to-59 = 30 sampai 59
group-age-60-up = 60 atau lebih
group-channel = Lewat apa Anda mengurusnya?
group-channel-counter = Di loket
group-channel-online = Daring
group-channel-phone = Lewat telepon
group-channel-helper = Dengan bantuan petugas
poster-title = Poster untuk { $site }
poster-heading = Bagaimana jadinya? Ceritakan dalam satu menit.
poster-text = Arahkan ponsel ke gambar, lalu katakan berapa lama, berapa biayanya, dan berapa kali Anda datang.
poster-picture = Kode QR yang membuka laporan
poster-or = Atau ketik ini di peramban:
poster-small = Tanpa akun, tanpa nama. Petugas di sini juga dapat mengisikannya untuk Anda.
poster-link = Poster
observations-title = Pengamatan
observations-lead = Setiap baris satu urusan. Tidak ada yang dihapus: perbaikan adalah baris baru, dan yang tidak dihitung menyebut alasannya.
observations-public-lead = Berapa urusan yang sudah dihitung dan dari mana angkanya.
observations-all-sources = Semua sumber
observations-all-arms = Kedua kelompok
observations-all-periods = Sebelum dan sesudah
observations-all-sites = Semua lokasi
observations-all-rows = Semua baris
observations-that-count = Baris yang dihitung
observations-that-do-not = Baris yang tidak
observations-by-source = Menurut sumber
observations-by-site = Menurut lokasi
observations-source = Sumber
observations-site = Lokasi
observations-number = Jumlah
observations-group = Kelompok
observations-period = Keadaan kapan
observations-pilot-before = Uji coba sebelum
observations-pilot-after = Uji coba sesudah
observations-comparison-before = Pembanding sebelum
observations-comparison-after = Pembanding sesudah
observations-rows = Baris satu per satu
observations-filter = Tampilkan ini
observations-counting = Perhitungan
observations-when = Kapan masuk
observations-values = Hasil ukur
observations-none = Tidak ada baris seperti ini.
observations-batches = Yang masuk bersama
observation-counts = Dihitung
observed-elapsed = seluruhnya { $value }
observed-effort = waktu sendiri { $value }
observed-cost = bayar { $value }
observed-visits = kunjungan: { $value }
left-out-flood = Menunggu diperiksa
left-out-set-aside = Tidak dihitung
left-out-corrected = Diperbaiki
left-out-withdrawn = Ditarik kembali
source-citizen = Warga sendiri
source-facilitator = Petugas pembantu
source-survey = Survei saat keluar
source-system = Catatan sistem
source-csv = Berkas
source-api = Program
arm-pilot = Uji coba
arm-comparison = Pembanding
period-before = Sebelum
period-after = Sesudah
entry-title = Masukkan satu pengamatan
entry-lead = Satu urusan di satu lokasi. Nama Anda tercatat di sampingnya.
entry-go = Masukkan
correct-title = Perbaiki pengamatan
correct-lead = Baris baru menggantikan baris ini. Baris ini tetap dapat dibaca, dengan alasan Anda.
correct-reason = Mengapa diperbaiki?
correct-reason-hint = Ini masuk catatan publik. Jangan tulis nama.
correct-go = Perbaiki
correct-link = Perbaiki
measuring-title = Yang diukur di
measuring-lead = Tentukan lokasi ini masuk kelompok mana dan laporan sekarang tentang keadaan apa. Setiap perubahan masuk catatan publik.
measuring-form = Laporan satu menit:
measuring-go = Simpan
measuring-change = Ubah
measuring-now = Laporan tentang
measuring-now-hint = Ganti ke sesudah pada hari lokasi mulai memakai cara baru.
measuring-now-none = Tidak ada laporan sekarang
measuring-now-none-hint = Tautan pendek menyatakan tidak ada yang diterima.
measuring-now-before = Keadaan sebelumnya
measuring-now-before-hint = Untuk data dasar; hanya sampai uji coba berjalan.
measuring-now-after = Keadaan sesudahnya
measuring-now-after-hint = Di lokasi pembanding: sejak hari yang sama.
measuring-arm-hint = Tetap begitu pengamatan pertama masuk.
measuring-arm-pilot = Uji coba
measuring-arm-pilot-hint = Cara baru dicoba di sini.
measuring-arm-comparison = Pembanding
measuring-arm-comparison-hint = Di sini semua tetap seperti semula.
aside-title = Laporan yang datang terlalu cepat
aside-lead = Lebih dari 10 dalam 10 menit dari satu pengirim, atau jauh lebih banyak dari biasanya. Belum dihitung sampai ada yang memeriksa. Mungkin rombongan sekolah, mungkin satu ponsel.
aside-rows = Laporan yang mana?
aside-reason = Mengapa?
aside-in = Hitung
aside-out = Jangan hitung
aside-office = Kantor yang memutuskan ini.
aside-none = Tidak ada yang menunggu.
batch-title = Baris yang masuk bersama
batch-name = Nama
batch-look = Lihat
batch-withdraw = Tarik semuanya
batch-withdraw-text = Sejak itu tidak satu pun barisnya dihitung. Baris tetap dapat dibaca, dan berkas yang sama dapat dikirim lagi.
batch-withdraw-go = Tarik kembali
batch-reason = Mengapa ditarik?
upload-title = Kirim berkas
upload-lead = Berkas CSV dengan satu baris untuk tiap urusan. Lembar kerja dapat menyimpannya.
upload-whole = Semua baris diterima atau tidak satu pun: bila satu salah, Anda mendapat daftarnya dan tidak ada yang dihitung.
upload-twice = Berkas yang sama dua kali dihitung sekali.
upload-limits = Paling banyak { $rows } baris dan { $size } MB.
upload-currency = Biaya dalam satuan terkecil { $currency }.
upload-groups = Kolom untuk kelompok orang:
upload-template = Berkas untuk memulai (CSV)
upload-file = Berkas CSV
upload-go = Kirim
upload-sent = Berkas yang sudah dikirim
upload-waiting = Menunggu
upload-waiting-text = Berkas menunggu giliran. Halaman ini memeriksa lagi sendiri.
upload-reading = Sedang dibaca
upload-reading-text = Berkas sedang dibaca. Halaman ini memeriksa lagi sendiri.
upload-done = Diterima
upload-done-text = Semua baris diterima dan dihitung.
upload-refused = Tidak diterima
upload-refused-text = Tidak ada bagian berkas yang diterima. Perbaiki yang terdaftar lalu kirim lagi.
upload-known = Sudah ada
upload-known-text = Berkas yang sama sudah pernah diterima. Tidak ada yang dihitung dua kali.
upload-more = { $shown } dari { $all } ditampilkan. Berkasnya memuat lebih banyak.
upload-row = Baris
upload-column = Kolom
upload-problem = Yang salah
upload-problems-file = Semuanya sebagai berkas (CSV)
upload-again = Kirim lagi
upload-look-again = Lihat lagi
upload-batch = Baris berkas ini
record-site-measuring-set = Pengukuran sebuah lokasi ditetapkan
record-observation-corrected = Pengamatan diperbaiki
record-observations-withdrawn = Pengamatan ditarik kembali
record-observations-decided = Keputusan tentang laporan yang datang terlalu cepat
record-field-rows = Baris: { $text }
token-scope-observations-write = Mengirim pengamatan
token-scope-observations-write-hint = Untuk uji coba kantor atau tim Anda, dan dengan faktor kedua Anda.
pilot-observations-link = Pengamatan dan lokasi
minute-so-far = Sejauh ini { $count } laporan dari
observations-count = { $count } pengamatan
observations-aside = { $count } laporan datang terlalu cepat dan menunggu diperiksa
aside-count = { $count } laporan menunggu
upload-rows = { $count } baris
upload-wrong = { $count } hal salah

### Paspor bukti
passport-title = Paspor bukti
passport-title-of = Paspor bukti { $name }
passport-lead = Apa yang berubah berkat uji coba tim ini, dan apa yang diputuskan. Siapa pun dapat memeriksanya.
passport-open = Buka paspor
passport-made = Dibuat
passport-print = Cetak halaman ini, atau simpan berkas bertanda tangan.
passport-download = Berkas bertanda tangan
passport-stage = Tahap { $number } dari 6
passport-measurement = Pengukuran { $number }
passport-of-adopter = Diukur oleh
passport-level = Bukti tingkat { $count } dari 5
passport-verified = diverifikasi oleh
passport-verified-by-one = diverifikasi orang luar
passport-not-verified = belum diverifikasi
passport-less = { $share } % lebih sedikit (interval 95 % { $low } sampai { $high } %)
passport-more = { $share } % lebih banyak (interval 95 % { $low } sampai { $high } %)
passport-no-share = Persentase tidak dapat dihitung dari angka ini
passport-counts = { $before } orang sebelum, { $after } sesudah
passport-no-measurements = Belum ada yang diukur.
passport-decisions = Keputusan
passport-rule = Menurut aturan:
passport-adoptions = Kantor yang ikut memakainya
passport-no-pilots = Tim ini belum punya uji coba.
passport-check = Periksa sendiri
passport-check-text = Berkas ini bertanda tangan. Mengubah satu huruf saja merusak segelnya. Perintah ini memeriksanya tanpa situs ini:
passport-fingerprint = Sidik kunci situs ini
passport-measure-elapsed_minutes = Waktu dari awal sampai akhir
passport-measure-effort_minutes = Waktu warga sendiri
passport-measure-cost_minor = Uang yang dibayar warga
passport-measure-visits = Kunjungan
passport-gate-g1 = Gerbang pertama
passport-gate-g2 = Gerbang kedua
passport-gate-g3 = Gerbang ketiga
passport-outcome-scale = Perluas
passport-outcome-iterate = Perbaiki
passport-outcome-stop = Hentikan
passport-outcome-undecided = Belum diketahui
passport-adoption-interested = Berminat
passport-adoption-assessing = Sedang mempelajari
passport-adoption-adapting = Sedang menyesuaikan
passport-adoption-deployed = Dipakai
passport-adoption-verified = Dipakai dan diverifikasi
passport-adoption-sustained = Dipakai selama setahun
passport-adoption-dropped = Ditinggalkan
