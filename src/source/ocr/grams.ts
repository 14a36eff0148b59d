/**
 * Letters that follow each other in German words: three of them and each that stands behind these, `_` outside of the
 * word. From the titles of 7,405 papers of the city's Ratsinformationssystem (`bench/ocr/grams.ts`).
 */

export const GRAMS = `
_ab_abefghlmrstw _achk _adeo _aer _afdfgu _ag_efhmnr _ahno _air _akaiqtu _albdefgklstu _am_abopst _an_abdefghiklmnoprstvwz _aoc _apelpr _aqbu _arbcegmntz _asbcdikopstyz
_atehty _aucefgstß _avin _awao _ba_cdehklnrstu _bbs _beabcdefghiklmnprstuvwyz _bfd _bibdeklnorstw _blaeiouü _bobcdlorstwx _braeikouü _bs_ _bucdlnrstß _bvv _byp _bzgw
_bädnru _böcr _bücdnrs _cabflmnrtu _cemn _ch_aeio _cirt _clel _co_clmnruvw _craou _csd _cur _cyb _da_bcfgmnrstu _db_ _ddr _de_bcfhilmnpqrstuz _dfi _diaefgmnrsv _dk_hs
_docdklmpr _dr_aeiouä _ds_ _duablmnr _dyn _däcn _döln _düpr _eas _eb_e _echk _edei _eeg _effr _eg_e _ehefr _eicgklns _ekz _elbehilst _em_aip _en_bcdegkst
_er_abdfghiklmnprstwxzö _es_fks _etagw _eu_lr _evae _ew_i _exiopt _eye _eü_e _fa_cdghiklmnrstu _fb_ _fc_m _febdehilnrsuz _ff_w _fgkuü _fhw _fibglnrst _fkk _flaeiouäöü
_fmg _folry _fr_aeiosuöü _fuchnrstß _fähl _förs _fühnr _gabglmnprsu _gebdefghiklmnoprstwä _ggfm _gieflprs _gkgv _glaeioäü _gmbes _gnae _goelrtuv _gr_aeiouwöü _gs_ _gta
_guelst _gwam _gym _gänrs _göd _gübl _hafklmnrstuvy _hebcgilrstuy _hieglmnst _hlf _hoacfhlmprstu _htp _hubgimn _hws _hygp _hze _häflnu _höfhprt _hüb _iba _ic_ae _ide
_ifg _ig_esz _ihfnr _ii_i _ijb _ike _illt _im_mp _in_abdfghiknostv _iq_ _irl _islrt _it_s _iv_ _ja_ghknpr _jba _jedhrtw _jin _joabdhrs _jpö _jubglnrt _jva _jägh _jüd
_kabgilmnprstuvy _kdu _kebghilnp _kfgz _kg_emv _ki_defmnorstv _kjfhn _kkm _klaeiouä _km_ _knaeoö _ko_bcdlmnoprsz _kraeiouäü _ks_ _kubchlnrst _kvg _kz_ _käs _köklnrt
_küchlmnr _la_bdegknrstu _le_abdeghimnrstuv _lgb _lh_m _libcdelnqstv _lk_w _lna _lobcghikrst _lpr _lsaw _ludfikns _lvdp _länrs _löhs _lübcfnt _maacghiklnrstuxyß _mbhv
_md_cer _mecdeghilnrst _mgl _mhgk _micegklnrst _mlv _mmk _mobdlnrstv _msv _mulnst _mvbg _mädhnru _möbg _mühlnst _nacdghmst _nebghioprtuwx _nicemsvx _nke _nne _nocrtvw
_np_ _nr_ _ns_y _nulnrt _näch _nör _oas _ob_dejs _och _ode _oeb _of_f _ohnr _okt _olvy _omn _onl _opeft _orcdgit _oslt _ot_ht _pabcknprstuy _peacnrst _pfadeiluä _phio
_pikl _pkw _plaeuäö _podlnprst _praeioäü _psy _pth _puabmnpst _pv_ _pylr _päcd _quaeo _radhimnstuvw _reacdfghiklnpstuvw _rfc _rgr _ricdens _rlt _robdghlnstu _rsa
_rudhilmnpt _räu _rüct _saabcfgiklmnprtu _sb_z _sc_ahor _sedeghiklmnprtux _sfm _sg_b _shaio _siceglmnst _skaeuz _sleio _smai _so_cfghlmnpswz _sp_adeioruä _sr_a
_st_aegioruväü _subcdenp _swm _symnrs _sze _sämu _südln _tafgklnrstux _te_cgilmqrsx _theio _ticelmnt _tlf _tmh _tocdilmnoprtu _traeiouäü _tunrst _tädt _töbdt _tür _ufe
_uhlr _ukr _ulmnr _um_abfgklnrswz _un_abdefghikmnrstvz _updg _urbgs _usaw _vadnrt _ve_kprt _vi_bcdeilrst _vogilmnr _vr_m _vs_b _vögl _wacfhlnprs _wc_ _webcfghilnrstw
_wicdelnrst _wla _wm_ _wo_bchlr _wuhnpr _www _wählr _wür _xhe _xiix _you _zachu _zebhimnru _zicegmnoprv _zobclno _zpv _zsc _zu_bcfgklmorsvwz _zw_ei _züg _ßen _ält _ämt
_änd _ärgtz _öff _ökou _ölm _öpn _ört _öst _özi _übeu _üpl aage aal_efsu aangl aatgls aba_ru abbaeir abe_dilnprtvz abfalräü abgaelr abhoä abilos ablaeioä abmai aborw
abpr abreiouü abs_aceiopst abter abun abwaeä acau ace_ ach_abdefghiklmnprstuvwzä acis ack_elmosu acou act_i acy_ adabknu adborü addi ade_bdilmnorstwz adfarö adhaä
adiknost adkl adle ado_lmr adpa adra ads_cipt adt_abefghkmopqrstuvwz adun adve adwe adüb ael_ aer_o aext afan afd_ afeln affeitu afgh afha afias afre aft_aelsuw afu_
afze afür aga_dr agbae agd_abe age_bglmnprstv agfkä aggeru agh_ agis aglou agm_a agne agogn agrai ags_abghklstvwzä agt_e agun agweü ahd_ ahemnr ahl_abeghklmopstuvw ahmeo
ahn_abdefghiklmnprstuvwzäü ahor ahr_bdeghklnprstuvwz ahtv ahve aiba aiff aik_aä ail_s ain_eis aipl air_est aiseot ajev akadtz akda ake_bnrst akins akka akobn akqu
akt_beilpsuz akurst alabmnrstu alb_eijklszü ald_eioswz ale_mnrsx alfefo alger alhai aliefglnst alk_eo all_abefghiklopqstuvwz alm_aä alofgnpz alpaflorsä als_ciotu
alt_abeghiklsu aluailmn alvae alwao alys alzelm amanst ambru ame_nrs amiklns amke amm_bejlrs amo_ ampaefiu ams_t amt_behkls amwi ana_cgl anbairu ancek and_abeghklmorstwy
ane_lnrsu anfaeor ang_aeflprstz anhaei ani_cegmst anja ank_aefhilotu anlaeiä anmaeiuä ann_aeimopstuw anomnrt anpa anrae ans_acefipt ant_beirswä anuaemnr anv_ei anweo
anz_adeghijlmprstuvä anäln aoc_ aos_ apaknrz apelu apie apl_ apokr app_ael apri aptu aqb_ aqua ara_cgjlntu arbegilsy arceh ard_eis are_aeglnrst arf_es argaer ariaefhnstu
ark_adefghiklmprstuvz arl_ae armaeu arnadefhiostu arpalo arr_eio ars_cdhlpt art_abcehimnsuy arumn arve arwe arx_ arz_ben arüb asa_n asb_ ascho asd_a ase_dlnrw asfae ashv
asi_aensuv askaeflu aso_z asph ass_aeiltuv ast_abefimoprsuvü asve asyl asz_ ata_lns atch ate_agilnprsu atgu athaelo ati_ekosv atkl atlai ators atrai ats_abcfgikmstwzä
att_aepru atunrs atwe aty_p atz_abdefghikmnpqstuvw atür auabmnr aub_beghnt auch audei aue_bnrs auf_abefghklnoprstwzäö augbelru auhoö auin aukeoö aul_aeimü
aum_abefghklnopsv aunaehls auphrt auraeiu aus_abcdefghklnprstuvwzü aut_aeiouyä auun auvo auweo auzaeu auße avalrz avelr avirsä avne avre awahnr awel awo_ axen axi_fmsv
ayba aydn aygr ayl_ ayor ays_e aza_ azi_et aße_n aßli aßna aßst bacht bad_e baer bahn bake balkl ban_deikns bapp bar_abdegklmrtuw basaeik batet bau_abdefghiklmprstuvwz
bbahru bbbr bbebs bbiekln bblä bbreü bbs_ bbyg bcen bdac beacmnru bebaep bechk bedaeirü beeint befaeilrö begaeilr behaegiäö bei_bghjlmnrst bekaouä bel_abeistwä bemü
ben_abcdefghknoprstuwö beob bepafr ber_abdefghiklmnpqrstuvwäöü bes_aceiostuä betehorst beugr beveoö beweiouä beye bezaeiouü bfahl bfd_ bflu bfra bfäl bfüh bgab bgebhls
bgle bgre bgut bhau bhol bhut bhän bibl bid_ bie_dgnrt bike bil_adeimpsä bin_dgms bio_adnstv birk bis_cfgl bittz biwa bizi bjah bjek bjäh bke_r bkne bkon bkugl blacgntu
ble_achimnrst blg_ bliceknot blo_c blum blästu blüht bmal bmil bnah bner bnisz bny_ boba bocku bodey boge boldeiz bomb bookt borcdegnu bosn bot_es bowel box_e bpo_ bprü
bque bracnstu breacilmnx bri_deklns brk_ brolns bruacfns brüc bsagtu bsch bseinr bsho bsic bsko bsle bsmö bsna bsofl bsper bssait bst_abdeiorstvwä bsve bsze btens bti_c
btre buchk budeg bufe bul_ag bumm bundgkt burcgkt bus_achlpsw but_tz bußg bven bvvs bwans bwehr bwie bwägs byer byge bypa bzei bzgl bzw_ bäde bändk bär_de bäudm böck
börd büch büde büge bühnr bünd bür_go büst bütt cabl caf_ cal_el camps can_gn capt cardeilnrs catce cau_es cege cemr cen_t cepau chacdeflmnortuv chbaeil chdao
che_bcefghilmnrs chfalröü chg_aerä chhaoö chiaceflmnprstv chja chkegioru chl_aeiouäöü chmaeiou chn_aeiou chodiklnoprstw chpafl chreioä chs_abcefghlopstz
cht_abefhiklmprsuvwzö chublnst chveo chwaeiuö chzeuw chädfort chöfnp chülst cial cige circ cis_p citiy ckadu ckba ckdo cke_klnrst ckfeorü ckgae ckha ckie ckkeä cklaiu
ckmeäü ckna ckou ckra cks_abcefgikstvü ckt_ae ckucn ckve ckwe ckza cküb clea clin clld club cock code colal comeip con_st coot cornop counrt cov_i cowo crac cree crom
cruc csd_ cted ctin ctor cup_ curi cusm cybe cycl dabes dach dafü dageo dakt dal_eis dam_aemtw danacklnstz darbdfilsü das_ dataeios dau_es davi days dbadlr dbebghirt
dbil dbox dbreü dbur dbäd dbügr dcc_ dche dclu ddien ddr_ deaknu debaeoru dechk ded_ dee_n defeilouü dege dehamo deicn deko del_aehilnsö dem_abeiop den_abdefhklnprstvwz
deoclpwü depalos dequ der_abcdefghijklmnoprstuvwzö des_abcefghikprstvwä det_aeioy deut deveo dewaei dex_ dez_eio dfah dfeu dfi_r dflü dfrei dfun dför dgas dge_frst dgri
dhabflmu dheir dhil dhof dhäu dhöf dia_gklm die_bnrst diffu dig_eiktu dika dimem din_afgi dion dire dis_bckz ditaehisäü dium divei dizi dkas dkhz dkli dkol dkre dkso
dkuln dlag dleair dlic dlli dlun dmelt dmun dmüh dnert dnis dnot dnpl dnun docht dode doktu dolfmop dom_mps dopp dor_fnot dost downs dpar dpro dradhis drechi dricgnt
droghp druc drän dsartu dsbe dsch dseegint dsfe dsge dsit dsko dsmi dsoz dspeo dsst dstaeräü dsve dsze dsät dtabgru dtbaeiuäü dte_abfilnprt dtfeü dtgaer dtha dtices
dtklu dtmaoö dtoru dtpal dtqu dtraeä dtscpt dttae dtumr dtve dtwaeiä dtze dual dubil duel dukt dul_ade dump dunfg durc dus_t duzi dver dwanrs dwegrs dwigr dwoh dwufr
dybl dyca dyna dzen dzus däch dämm däne döll döne döst dübe düpp düref eabbw eaceh eades eahn eak_det eal_is eam_ist ean_glpst eapp earbei easist eateily eau_fgst
ebahlptu ebba ebe_acdghilnrstwz ebielst ebkn ebnai ebort ebpo ebraeuü ebs_aehklpstvz ebt_e ebu_nrs ebäru ebühr ecapt ecen ech_aeinpstz eck_elmrstuv ecte ecyc edaknr eddi
edeblnrsz edhoö ediaegntz edliu edosw edrio edscpv edt_e edukz edür eebeäü eeceh eeer eefe eeg_e eehä eeign eelaei eemi een_degiost eep_ eer_esw ees_t eetew efabhlmns
efba efeklnrs eff_eip efga efibn efka eflaäü efma efonr efrae efsa efunr efwa efähl eför efüh egablnrt egber ege_abdefghiklmnprsvw egfa eghes egienos egku egleio egmae
egnu ego_rt egraeiuäü egs_aci egt_e eguln egveo egwei ehaflmnu ehbae ehe_bilmnr ehf_ ehg_ ehinr ehlaefiu ehmabeil ehn_abtu ehobfr ehr_abefghiklmprstuvwz eht_ ehun ehwe
ehälnu ehölr eiau eib_aentuä eich eid_beirsu eie_cnrs eifelst eig_aben eih_aeinsu eiin eiji eikel eil_abefghimnprstuvwz eim_aeimsv ein_abdefghiklmnoprstuvwz eipeorz
eiraeä eis_abcdegjklmnpqstuv eit_abdefghiklnprsuvwä eiun eiwi eizekuü eiß_e ekanrst ekehn ekien eklä ekomnpst ekriä ekt_abefghijmoprsuzü ekuln ekz_ ekämr ekün elabglnsu
elb_abeilqrsuwä elcho eld_abeghlrsuvw ele_bcfghikmnruv elfaeilrs elgery elhaef eliaegknst elkaiou ell_aefhimprstuv elm_aehsäö eln_e eloabr elpaeilr elre
els_abcgiklmpstyä elt_abdefgimoprsuz elun elveio elwae elzeä elänsu elöhs elüb ema_cglnrtß embelnr emdf eme_inrs emfe emiensu emla emmenu emogkn empefloö emr_ ems_deprs
emäß emühs ena_bcdhiklmnprtu enb_aeiloruäü encahko end_abcefghiklnostuvwz ene_himnrst enfaeiloruöü engaeilrü enhaeoäöü eniegnostx enkabeikmorstuvä enlaeioäö enmaioä
enn_abeostuwyz enoprstw enpaefloru enqu enraeiuä ens_abceghiklmnopqrstuvw ent_abefghilnrstuwzü enumnt envei enwaeiouä enz_aeghisuw enämn enöst enüb eoba eoca eodo eoff
eoleo eonae eopt eordg eost eoth eowa eoüb epakprsu eper epflo epgo eph_ eplaeä epolnrt eppe epro epsy ept_eisuv epubmn eqba eque era_bdklmnprstu erb_abeilorsuäü ercho
erdabegir ere_cfghimnrst erf_aeiloruäöü erg_aeilnrsuyäü erhaeioäöü eriacegmnostuv erjauä erk_abeilmorsuvöü erlaeikouä erm_aeiouäö ern_abdefghioprstuvwzä ero_krsu
erpaefloru erqu err_aefimntuü ers_abcdefghiklmoptuvwäö ert_aefhikorsuvwzäü erucdfhmnrs ervaeio erwaeiouü erxl ery_ erzabeiouöü erämntu eröfr erübcs esaabgmnstu esbae
escho esdio ese_bgiklmnrstz esf_iö esgar esha esiceglst eskaru esmü esne esolnr espaefloru esrae ess_abcefhilostu est_abefijlmorsuäöü esucn esve eswaeo esys eszi esägtu
esüm etabfgilnptu etba ete_cinrs etge eth_eo etiegknst etni etobnr etraeiouä ets_ceiprt ett_beksu etunr etve etwaeiou etyp etz_belptuw euau eubae euch eude eue_nrs eufa
eug_abefhknrs euko eule eum_aes eun_di euobr eupfr eur_beost euscet eut_eilrs euun euve euwa euz_beghu evaln evelnr eviest evo_lrs evöl ewagln ewe_bginrs ewideglnr ewoch
ewro ewsy ewus ewächlns exan exibst exot expo ext_eir eye_cn eyro eyss ezah ezeilmnr eziader ezm_ ezogn ezug ezäu ezüg eßen eßin eßli eßpa eßt_ eßun eänd eöl_ eüer fabr
fach fad_es fag_ fahlnr fair fakt falklst fam_ei fan_ghstz farbck fasces fata faufl faßs fbau fber fbre fcm_ feau feber fede fee_ln fege fehl feielns fekot fel_delns
femi fen_bdeghlpstvw fepl fer_abcdegilmnpstuvwz fes_sty feta feue fezm ffah ffe_iklmnr fffao ffhö fficntz ffle ffneu ffon ffpu ffsfh fft_ ffun ffw_i ffäl fgabnr fgebfhrs
fgha fgk_ fgru fgu_ fgüs fhal fhebl fhol fhw_ fhöf fia_ fib_r fice figeuü fika fil_st finadgi firms fisch fit_it fizi fkas fker fkin fkk_ fkleä fkom fkul flacgknst
flebcgx flge fliceks flohrstw flucegoprs fläc flösß flücgs fmar fmg_ fmit fmor fnah fnehnrt fnumn folg foma fonds fopt for_cdemstuy fota foye fpfal fpla fpumn fragknsu
fre_cdimsu frides frohs frs_ frucfs fröh frühs fsacgmnu fsbir fsch fsehr fsfelor fsge fsheä fsicet fskl fsmi fsofr fsplo fsrae fssacit fstaer fsum fsvo fswae fsze ftatu
ftbei fte_abgiknr ftfi ftha ftig ftlai ftme ftqu ftraeiä fts_abcfhjkmoprstvwzö ftte ftun ftve ftwae ftzu fuch fuhlr fui_ fundgk furt fusi futtu fuß_bgvw fwahn fweinr
fwienr fzeint fäch fähir fällsz fäng fög_ fördms fös_gk fügbiu führ füll fünf für_es gabefist gado gagae gal_eilo game gandegilsz gap_ garaeit gasstv gat_i gaug gbaru
gbeahns gbg_ gbruü gbti gdal gdbeu gdebm geahs gebaeinoruäü gedaei geeimn gefaluäü geg_aen geh_eortuwäö geigns gekailorü gel_abdefgiklmnpstuvzäö gem_aesäü
gen_abdefghinopstuwzöü geonrt gepaelo ger_abdefghikmnprstuvwzäü ges_abcegikmoprstuä get_aeirs geve gewaeiä gezoä geän gfal gfk_ gflo gfor gfrai gfur gfäh gfüg gge_n ggf_
ggmb ggre ggun ghafln ghel ghst ghte gie_begkmnprswß gift gig_ek gilt gin_aefn gion gipf giro giscet gita gkei gkg_ gkis gkon gkun gkv_ glacns gle_ir glicens gloc glsa
gluf gläs glüc gmart gmbh gmein gms_ gmun gnadhl gne_irt gnis gnos gnun gnüg goet gogei gold gona gorik gos_ gothit gouv gove gow_ gpar gpla gpre grabdfmnrstu gre_gimns
gricdeflp grobtuß grubnpsß grw_ gräbt grönpß grücnß gsabkmnru gsbaeilouü gscah gsdaio gseimnr gsfailorö gsger gshaeio gsicn gsja gskorä gslaeioöü gsmaeioyö gsneo gsofr
gspaefhloru gsqu gsraei gssaceiptyz gstaeorä gsun gsvaeo gswaeio gszaeiu gsän gsüb gta_ gte_nr gtic gtur guer gulil gung gure gust gut_abes gver gvor gwa_s gweir gwin
gwm_ gwür gymn gzon gzäu gängz gäratu gäst gätz göde gübs gült güns gürl güs_ gütu habaeu hach hadeht haelr hafaefht hage hahn hain hake hal_belt hammps hancdgiknsz haos
har_bdilnstz has_ces hat_et hau_dekpsw havaer hayd hbaru hbeaghlrs hbil hbliü hdac hdol hea_nt hebeu heck hee_bgn hefes hege heheo heibdmnrstz hek_e hel_bflm hem_am
hen_abdefghiklmnpqstuvwz heod hepf her_abeghikmnrstuvw hes_est hetat heumt hey_r hfah hflä hfra hför hfüh hgan hgehl hgrau hgän hhalu hhei hhocfl hhör hiat hichk
hie_bdfmnr hiff hig_ehktu hildfil him_mp hin_adegkstwz hipkls hirms hischt hitez hiv_is hja_bh hkeip hkg_ hkin hkomn hkraeiä hkunr hkw_ hlacfgmnu hlbae hle_cinprtu hlf_a
hlge hlhe hlicegn hlkaor hllei hlme hlors hlpael hls_aiot hlt_e hlunps hlveo hlwe hläg hlös hlüs hmalnr hmbae hmd_ hme_beinprs hmidegt hmli hmobn hmuct hnachnru hnbaerü
hndu hne_eilnr hnfar hngelr hnhaeoö hnikmst hnkn hnli hnmao hnne hnolm hnpao hnraiä hnsit hnter hnunrt hnve hnwe hnziü hnär hnüb hoar hobei hoch hodeis hoen hof_ekpst
hohem hoir hokk hol_beilstuz homaeo hon_e hool hop_efps horfnst hosops hot_eost hous how_es hpar hpfl hpla hrau hrbaeiu hrdeiu hre_ginrsy hrfa hrgaeä hrhaeuä hricefgnst
hrkao hrleio hrmu hrne hrobtu hrpael hrraeä hrs_abcdefhiklmoprstuvwz hrt_aersuz hrun hrve hrweü hrzew hrägn hsan hsbae hsch hse_lnrt hsflö hsgeu hshaä hsle hsor hsplr
hssa hstaeiruü hswe hsys hsza htabntu htbae hte_cinrst htfa hthio htign htko htli htmaeiä htp_efr htraä hts_abcfgikmprstvw htumn htve htwe htze htöf huan hub_b hugo hui_
hul_abdeghijknpstuvwz humabu hundgt husst hutntz hver hvil hvol hwachmnrs hwebgilmnr hwiemnrs hws_ hwucn hwör hygi hypa hze_inr hzus hzwe hädei häfet hält händg häol
härfz hätz häus höfef höhetu hölz höne höpfp hörbdin höte höun hübns hüge hüles hüses hüttuz iago iakot ial_abefghklopstvwz iama iancntu iapa iar_ds iast iatiru iauf
ibadnu ibe_hnr iblei ibni ibrai ibt_ ibuns ibäd ican ice_gp ich_abehiknoprstuvw ick_elsuz icol icto idary idba ide_acegnorst idge idiegt idl_ idmeu idri idst idt_ iduen
ieabn ieb_eiknrstu iechk ied_ehlrs ieen ief_abegkmuw ieg_ert iehabentu iek_aoru iel_befghiklnopsvwz iemaep ien_abdefhikmnpstwzä iepa ier_befghiklmnprstuwz ies_adenpst
iet_enorsuvw ieur ieve iewei iez_e ießelptu ifahs ife_ln iff_efs ifg_e ifikz ifliä ifmo ifop ifstw ift_eirsuvz ifu_n ifögr igablr igbaeg ige_lmnorst igh_t igint igke
igmu ign_aeiu igraeiu igs_st igt_e igunr igz_ igür ihaflr ihe_inr ihf_ ihil ihn_ae ihre ihsy ihuan iia_ iier iii_a iins ijbz ijin ika_lnt ikce ikde ike_alnrs ikin iklai
ikmu iko_mr ikro iksct iktabefmo ikumn ikze ikäf ilabnrsu ilbaei ilch ild_befghtu ile_inorsty ilf_bels ilgru ilhae iliacegpt ill_aeiklpsy ilma ilnae ilot ilpalr ilreü
ils_acipt ilt_aeir ilufmn ilve ilwe ilze iläeu ima_abcefglnprstvw ime_lnrs imienst immabefghikostu imobn impafl ims_bkpst imuls imvo ina_blnrt inbaeirü inchk
ind_eilmopsuwä ine_almnrsw infaelorü ing_abefklnprstuvzä inhae ini_aegkmnst ink_abelosuw inlaeiö inmaoü inn_abeosuü inobr inpafl inrei ins_abcehiopstuvwz int_aer inufint
invae inweioä inyh inz_aeiuä inär ioab iodei ioku iolk ion_aeisä ior_ei iosek iotho iove ipant ipens ipfe ipkae iplaei ipol ipp_es iprä ips_ ipzi iquei iratu irchu ird_
ire_kv irft irkehlsu irla irm_ae iroc irruw irs_ct irtisu irus irya irätu isa_bnrt isbaeu ischo isdr ise_adnprsuö isfe isge ishai isieko isjä iskeir islae ismiuä isne
isolnr ispafio isqu isra iss_abcehimt ist_aegikoru isun isve iswe iszi ita_bklnrstu itbaei itdo ite_biklnrst itfal itgelr itha iti_adegiklosv itkl itli itma itnae itor
itpaflu itraeiä its_abcdefgiklmprstvwyz itt_aeilmpsw itu_aimnt itve itwei ity_ct itz_beghlmpu itäqrt itüv ium_s iungt ius_ ivaclnt ivcl ive_amnrs ivfo ividelst ivs_ ivzi
iwaq iwil ixie izeinr izidenp izkor izst izun izze izüg iße_n iäre jabr jagd jahr jako janu japa jara jba_ jbz_ jede jehm jekt jeriu jetz jevo jewe jfe_ jhg_ jing jnd_
joac jobbct jodt joha jord jose jpör jubi juge juli jungi juraiy jutt jva_ jäge jähnr jüdi kabe kade kag_ kais kalaest kam_emp kanadilnotuä kapae karelt kasekst
kat_aehiswz kau_efst kava kays kazi kbaru kbla kbru kcen kdan kdec kdow kdru kdu_ kea_ keb_o kefe kege kehr keimnt keka kel_aelmnpstuv ken_abcdfghklmnprstvwz kepl kequ
ker_abefhilnpsuvwz kes_t ket_abeist kfel kfg_ kflä kfonr kfra kfz_ kfüh kgab kge_bf kgm_ kgv_ khahlu khei khol khze kid_ kiebklrsz kifö kima kin_dgis kios kipp kircsy
kis_st kitau kiva kizz kjfe kjhg kjnd kkals kke_hnr kkm_ kkons kkäf klagnrstu klebit klicmns klops klubns klär klöcs kmalns kmel kmus kmälß kmög kmün knahps kneci knoct
knöl kobesu koch kode kofe koho kokk koliklo kom_abfmp kon_dfgiknrstvz koopr kopfip korbmrt kos_mot kot_ kout kows kozel kplaä kpro kqui krafintuy kreadgimstuy kriemst
kro_anp krugm kräfh krüg ksabcm ksbaeü ksch kseirx ksfl ksgr ksho ksict kska ksorz kspar ksspt kstaerä ksve ksüb ktafgimsu ktbeor kte_knrsu ktforö ktger kthiä
kticeklosvz ktja ktko ktlo ktma ktobgr ktpaefo ktrio kts_kty kttr ktuaenr ktve ktwe ktzeiu ktöf ktüb kubu kuck kuge kuhal kulapt kum_es kundfgs kuradgrsvz kusbctu kut_s
kver kvg_ kwas kweg kzach kzein kzon käfe kämp käre käset köke köln könin körbnp köth kübe küch kühln külz kümm kündfs kürz labbeglors lachik ladeu lae_ laf_ lag_beglstu
laip lakaek lallt lamt lan_cdefgjklmnprstuvwzä lar_begikpstvz las_cdefkst lataeiostz lau_bcefs layg laza lbachru lbbae lbe_bcfhinrstvwz lbibelns lbjaä lbkeu lblegi lbqu
lbrü lbset lbufs lbwi lbze lbär lbür lchew lcom ldan ldbeü ldch lde_abcfmnrstuvw ldfu ldger ldha ldi_e ldle ldne ldor ldra lds_acep ldt_is ldun ldve ldweu ldzu leadrsu
lebbenu lechkt led_i lee_bcnpr lefo legaeirtu lehmnr leibcdfhmnpst lekot lelev lem_abelps len_abcdefhikmnopstuvwz leos lepp ler_abcefghijlnprstvwyz les_bcestu let_itz
leucenrst levae lex_ai ley_ lfahln lfbr lfe_abegklnprs lff_ lfga lfin lfloä lfon lfrai lfsbfmrst lfüh lgar lgbat lge_bfkmnrstw lgreiu lgsbp lgt_ lgun lgym lhabglnu lheil
lhf_ lhil lhmd lhof lhäu lhöf lia_nr liber lic_hk lidail lie_bdfgnrsß lifit lig_etu lik_alst lilei limai lin_adefgikst liot lipap liqu lisaceimt litaeitzä lius live lize
ljah ljäh lkamnprt lkenr lkinps lkohmnsw lkra lksbhp lkun lkw_ lla_bgnst llber llch lld_o lle_egilmnrstu llfaloü llg_e llhaeä lli_acefglns lljä llkaio lllae llmäö llonq
llpalr llqu llre lls_acpt llt_aer lluns llveo llwei lly_s llzeiu llän lma_cfnrsß lmelnt lmho lmst lmäcrß lmög lmüh lnadh lne_hnrtu load lobbj locahk loff log_aefio lohmn
loit loka lonbes lopps loqu loradei los_eistu lothpst lowes lozz lpaklnrtu lpers lpfl lph_ lpis lplaä lpol lpr_eoä lpsy lptu lpäd lque lregip lric lrüc lsa_ant lsbe lsch
lse_ lsge lsicet lska lsle lsma lsofnz lspeior lsst lstaeiruäü lsucn lsw_ lsys lsät ltabfgiu ltbaei ltde lte_cinprstv ltfr ltgelr lthe lticefgs ltkl ltlau ltme ltni
ltofr ltporä ltreiä lts_abcjlmnpqrstv ltunr ltzos luat lub_hs luch ludw luen luft lughp luies luka lula lumbefn lun_gkot luor lupfl lurcn lus_dist luti lvad lvdm lvenrs
lviel lvor lvp_ lwagh lwecgir lwirt lwoh lymp lys_e lzbo lze_bginrtu lziem lzla lzma lzpl lzsct lzugnw lzwe lzäh läch läen läge ländegt lärmtu läsest lättz läufmt löch
löhnr löscestu lötz löße lübe lüchk lüft lüge lühw lüne lüss lütet maaln mabae macho maex mafir mag_adegi mahdn mai_bkln maket mal_egilmps man_adeginostuv mapa maqu
maregikstx mas_cekst mat_eikou mauefst mave mawa max_i maybo maßln mbadlru mbelnrsz mbh_o mbi_ mble mbny mbol mbroü mbul mbv_ mbäd mdcc mder mdfi mdr_ mebe mech med_i
mee_ir mege mehr meidlnst mel_bdilnorsw men_abdfhiklpstuz meof meplru mer_abfiklmnpst mes_cest metehs mfahns mfels mfor mfra mfähln mgan mgehs mgl_ mgut mhailu mhg_ mhkw
mhol mhül mich midt mie_adnrstz migru mik_r milcdeil min_acdegilmprstuvw mir_ miscmst mit_aegmntwz mium mix_ mjah mkei mkle mkono mkt_ mkur mkäs mlabg mlegir mlic mlufn
mlv_ mmatu mmbaeä mme_lnrs mmfä mmgu mmha mmis mmja mmktu mmleu mmni mmobm mmra mms_ptä mmt_e mmuns mnast mnibs mnut mobbi modaeu mogr mokr mold moma monaist moradipr
moscp motioz movi mpagnr mpe_lnrt mpf_elmrsuzä mpiano mplaei mpo_lnrs mpreo mpus mpör mrad mrüs msatu msbä msch msdo mse_nrt msfo msit mskio mspaeior msrou mssciot
mstaerä msv_e msym msäu mtba mte_nrs mtha mtiev mtko mtli mtsacgilmt muck mulat munadegit mus_efiks mut_bhmstuz mvb_ mver mvgm mvor mwan mweln mwil myth mzin mzug mzäu
mäch mädc mähikr mäle mängin märkt mäus mäß_ei möbel mögel mühlu müll müncdz müses mütht nabefhilrsw nachk nadae nageo nah_emv nair nakt nal_abegiklmopstvwy nameipt
nanbcdglnpstz napp narbikstv nasaehit nat_eiosuü nau_efrst navi nawe nazi nbadhrsu nbeabcdefghiklnrstwz nbielno nblo nbogmt nbreiuü nbudlmr nbäu nbügrt ncaf nce_n nchae
nckes ncon nda_clmnrtu ndbaeiräü ndcl nde_abfghiklmnprstw ndferö ndge ndhaeiä ndiegrstuv ndkaoru ndlaeiu ndmeü ndnio ndodklmrw ndpar ndre nds_abcefgkmopstvzä ndt_aeiorsu
nduns ndve ndwaeiou ndyb ndze ndäcm near nebesu nechk neecefl nefe nega nehimr neidgmnps nel_bdeilsvü nem_ae nen_abdeghiklmnpqrstvwzü neon nept ner_abcdefghikmnpstuvwz
nes_cist net_abeistvz neu_abefgknoprstvwz newers next nfachlmnrß nfeklrs nfign nflaiuäü nfo_lmrt nfraeu nft_eis nfutß nfäl nför nführ ngabgnrs ngbar nge_abfghklmnprstwz
ngfruü ngigp ngko nglaeiü ngnae ngpalr ngraeiouö ngs_abcdefghijklmnopqrstuvwzäü ngt_eiu ngun ngve ngwa ngzoä ngänr ngün nhabilnru nhebir nhil nhofr nhäu nhöf nhüg niaknt
nibu nicho nie_dgmnru nig_eikrstu nik_aemsu nimaimu ninfginst nionr nipl nis_abcehikmprst nit_iotyä nive nix_ niz_s njah nkamnptu nkbar nke_flnqrt nkfl nkhae nkinpr
nkkae nkl_auö nkmaä nkno nkofmnors nkraeu nksaegt nkt_aeio nkuhnr nkve nkwa nkäf nkün nladgnst nleghirs nlicens nlocst nlärs nlös nmaclnrsß nmeil nmiet nmobd nmut nmärß
nmüln nna_bhms nnbai nne_cflnrstuw nni_s nnli nnme nnoctv nnpf nns_cpt nnt_aemn nnumnt nnwei nny_ nnze nnöt nnüt nobh noch nolo nomeim none nopfs nordgmt nosst
not_adeflrsw novae now_s npacnrst nper npfel npha nplaä npolprst nproäü npun nquaeo nradhmnu nrecdgis nricns nruf nränu nröd nsabgkmnrstu nsbeiü nsch nsdi
nse_eghiklmnqrt nsflorä nsger nshaeiyö nsicegotv nskaoru nslaei nsmaei nsne nsolnrz nspaefhilor nsqu nsrae nssceptuy nst_abefgiklmoprsuvwä nsucmn nsve nswe nsys nsze
ntafgikrt ntbrü ntdo nte_cgilnrsux ntfel ntge nthaei nti_acefghkmnostv ntlai ntma ntnai nto_ ntraeiouä nts_bceiopt ntta ntuemr ntweiouäü ntzu ntänt ntüm nuar nuel nufe
nuie null num_bms nun_dgtw nur_be nusm nutez nvas nvenrs nvies nvol nwahlnrs nwecdgilnrs nwier nwoh nwuh nwänr nwür nyho nza_h nzdi nze_gilnprs nzglr nzheu nziaeg nzjä
nzlei nzmi nzpr nzre nzst nzt_aä nzufgmns nzve nzwe nzämu nzüg näch näher näle nämt nänd när_aez nöll nörd nöss nöti nübe nügu nütz oabf oach oade oard oase oate
obachntu obbiy obce obda obe_lnrs obhu obiel obje obko oble oboct obst obti obunrs ocal och_behlmopstwz ociat ock_adeikst ocod octo ocup odav ode_lnrsx odiesv odolr odst
odta odukln odyc oebi oeni oeth ofers off_efhilw ofilt ofku ofor ofpu ofre ofs_agimpstuvw oftuw ogan oge_ln ogfo ogge ogiens ogno ogos ogra ogät ohan ohefmnp ohhe ohin
ohlego ohma ohn_abeghmprstu ohol ohrei ohse ohte ohun ohwa oile oir_ ois_ oits ojek okal okke okokln okra oktor okulm ola_dir olbe old_eistu ole_inr olf_egs olg_berst
olibdekmnstz olk_eos oll_abefijkmosvwzä olme olo_g olpeh olst oltaez olunt olvei olym olz_bepsuw oma_gnstu ombaehir ome_nost omfo omha omien omkä ommeitu omni omo_br
ompelor oms_p omve omwe ona_bltuvwz onbr ondeis one_lnrt onfelo ongr oniaenst onkru onli onneit onom onra ons_abcdefghklmoprstuvz ontaeior onve ony_ onze onär ooge ook_
oolio oom_ oope oord oos_c ooteks opa_prsw ope_anr opfes ophaei opie opp_eir oprio ops_et opti opulp opäi oqui ora_bnptu orb_eik orceh ord_abefinoprsuvwö ore_nsv
orf_aeiksä org_aeintuä orhae oriaegnstu ork_aeios orladä orm_aeiosv orn_beipsw oront orphlo orraeou ors_ceiot ort_abcefghilmnprstuvwxü orums orve oryo orzeu orär orüb
osa_ osch ose_efinprs osigtu osk_ oslo osmo osni osolvz ospehir oss_deik ost_aefiloprswä osun otaflu otdio ote_abchlnrs otfa otge othaers oticsv otko otla otokprtv otphr
otreu ots_cdeflprtz ott_eou otwae otyp otz_ek oundgt our_acei ousei out_ehi ouve ova_t ovelmr ovi_ds ovol owan ower owies owli own_ owor ows_kt oxen oyer ozensß oziao
ozlo ozzi oßan oßba oße_nrs oßfl oßkr oßra oßun oßve oßwä oübe pabl pacehk pagn paket palat pan_delnos papiop par_aeiknpstuz pas_s pateiz pauls pawa pay_ pazi paß_ pdat
peackn pech peics pekt pel_abdefklnstz pen_adnstv per_abeimnrs pest peteirt peut pezi pfa_dh pfd_ pfe_hilnr pfin pflaegi pfmi pfne pfor pfre pfspt pfuhin pfwei pfze
pfäln pgow pgra phalst phen phieln phobest pias pie_glrz pikt pilo pingn pion pisct pitz piz_ pkar pkel pkw_ plagknstyz pleimrsx pliaknt plus plänt plöt pnv_ podo poka
poladil poneisy popu poraistä pos_cit pot_esz powe ppar ppe_lnr ppien pplei ppre ppso pracgkx precdiknsz pricdlnosv pro_bdfgjmstvz prucn präclmsv prücfhn psch psen pson
psto psyc ptadm ptba pte_mnrs pth_ ptimo ptma pts_at ptumnr ptveo ptwa pua_ publ pula pump pundk pup_p pur_el pus_c putz pvp_ pylo pyro pzig päch päda päis pät_esv pör_u
qbal qualrsw que_dlnr quidsuv quo_t rab_abefmopsuw racahkt rad_abdefhikloprstvwü rael rafafitz rag_beflmstuw rahlmt raifn raje rakt ral_abehilsu rammpt ran_cdefgiklnstwz
rapaeip rarbms ras_est rat_ehiostu rau_bceflmnrstu rave raw_ raxi rayl raße rbachlnru rbba rbe_abdefghiklnprstuw rbge rbibelnz rbko rblei rbo_rt rbraeiuü rbscmnot
rbucdns rbye rbän rbür rce_n rch_abefghiloswzä rcon rcus rdabcmnu rdber rde_biklmnprstvz rdfl rdgae rdiaegns rdlil rdneu rdos rdpa rdrae rds_et rdun rdve rdwe rdös
readklmt rebu recahky redaeiu ree_nrt reffor reg_aeiou rehbelr rei_abcdefghlnprstuwz rekotä relelo rem_adeis ren_abdefghklmnoprstwzä rep_agopu rer_befhmnpqsvö
res_abceikopstwzü retehrtu reudenoptuz reveio rewe rexi rey_s reze rfabhlms rfc_ rfe_nrsu rfin rfkei rfluä rfolr rfraei rfs_acefgop rft_i rfu_nr rfähl rför rfüghl
rgabgnrs rge_bfghlmnrstz rgie rgleis rgniü rgreiuü rgs_ct rgt_e rgunt rgy_ rgänrs rgüt rhabflnru rhebir rhilns rhoflrs rhun rhälu rhöhu rhüst ria_lnp richko rid_aeg
rie_bcdfghklnrsz rifefgilmostö rig_eik rihu rik_a ril_l rimis rin_abefgknsä riodr ripp risceimost ritaetzä rium riva rixi rjah rjug rjäh rka_dnrstu rkbl rkder rke_hinrst
rkfl rkge rkhao rki_enr rkko rkleiä rkmaö rkomnrs rkplr rkraeo rks_abchiopst rkt_abeghikopstuvwzö rkuns rkve rkzeo rkör rkünr rlacgnsu rld_ rlebdgirtu rlickn rlka rlost
rlt_ rlus rlänsu rma_cklnrtuß rmbe rme_hilnprs rmge rmienst rmli rmobnr rmpa rms_ceit rmti rmust rmvo rmäcrß rmög rmül rnachnt rnbaeoru rnch rndeot rne_hlmnrtu rnfiö
rnge rnhao rnicemns rnomrt rnpalo rnrö rns_cept rnt_a rnunst rnve rnweä rnze rnäh roat robaeklou rociko rodiu rofefi rogegnrä rohehnrstuw roje rokor rolal rom_abehkosvw
ronadinoz rop_aehrä rord ros_aceiopst rot_dehoptz rount rovi row_i roz_e roß_abefkruvw rpacrs rpenr rpfl rphi rplau rportw rprioü rpun rquaeo rradns rre_cefgiknt rrfa
rricen rrmaü rrn_ rrosuw rrt_ rrudfnp rrwa rräd rrüc rsaclmnstu rsbe rsch rsdao rse_ginrst rsfeilöü rsgae rshaeo rsicent rskaou rslaeä rsmai rsonr rspaeiloru rsraeü
rsseipt rst_abehioruwäöü rsucns rsveo rswao rszeä rsänu rsön rta_bglnrtux rtbaeo rtcahl rte_hilmnrstz rtfilröü rtgae rthaeio rticefgknqz rtka rtlaeiö rtmaeu rtne rtor
rtplr rtraeiä rts_bceklmrstuyz rtth rtuenr rtveo rtwaeoä rtxi rty_ rtzels rtägnu rtübc ruart rube ruchik rudaeo ruf_elnsu rug_ps ruhei ruin rukft rule rum_efmsä
rundgnort ruppst rurt rus_aeost ruthi ruve ruß_ rvalt rve_nr rvice rvolr rwachilnrs rwecdghilnr rwier rwohr rwuh rwünr rxle ryat ryou ryre rzahr rzbeu rze_ilnru rzfr
rzicem rzne rzon rzst rztei rzufgns rzwe rzze rzög rzüg räbe räch räde räft rägelp rähe räla rämiot ränbdgk räre räse rät_ei räums räve röde röer röff röhn röme röni
röpe rört rößet rübe rüchk rüfabegpsu rüge rüh_efjkls rümm rün_abdeflpstuz rüst rütl rüßu saalt sab_begls sach sade saft sag_et sais sakatu salbeovz sam_ekmpst
san_abdfgiklostz sapo sarabest sas_t satilz saubdfrst sbadhnru sbeadeghilrstwz sbil sbliäü sboot sbraeü sbucnr sbz_ sbän sbühr scamn sch_abefgijklmnoprstuvwzäöü sco_nou
scre sdacmu sdelu sdier sdokr sdreu seau sebe sed_eo see_bhlnrst sef_ segelmr sehabe seiglnt sek_itu sel_belmnsu sem_bemps sen_abdeghikoprstuvwz sepfhlt sequ
ser_abefghiklmnopqrstuvwz ses_ost setuz seumr seve sewe sex_t seze seöl sfahls sfeilnsu sfin sfluä sfm_ sfolnr sfraei sfähl sför sfüh sgabr sgb_ sgebfglmnrsw sgle
sgreuäü sgut shabfklnru shebilm shilnps shocfpw shub shvi shyg shäu shöh sia_t sic_hk sie_dgklmrv sig_ekmnr sik_eios silbiv simo sindfgknst sion siqu sis_abct sitiuzä
siumns sivce sizi sjah sjäg skalmnrstu skelnt skfo ski_nrsz sklaei skolmnos skrei skulnr skz_ skäs skün sladgnsu slebegiru slicenps slo_gs slänr slös slüc smanrstuß
smers smilstx smodns smust smyt smärß smög smüt snach sneru snie snot socik soffot sog_e sohl sol_adilouv somm son_adens soph sor_degit sos_ sour sove sowi soz_i
spacklnrtzß spd_ speaiknrz spfal sphao spientz splaiä spolnrt spraeiouäü spunr spät squaeo sradegntuß srecdgilp srics srot srufh srät srücs ssaacdgnrt ssbaerü ssch ssde
sse_eghklmnprstvx ssfaeo ssha ssi_acegnostv sska sslaeiö ssmai ssolnru sspeioru sssit sst_aeioruäü ssumn ssveo ssys ssze staabdfghklnrstuv stbae stda
ste_bcdfghilmnprstuz stfalrä stgbe sthae sticefgklmnpstvz stja stkoä stlei stmuö stne stobcflnprß stpflr str_aegiouäö sts_cept stte stubdfhmnr stveos stwaei städgnrt
störß stüchrt subkv such sudet sued sufe sumfgmstv sundfgrt supe surk sus_ svar sver svis svolr swaacghls swecginrst swidr swm_ swoch swär sych syl_bfsu symb synaeo syri
sys_t szah szeinu sziep szon szubgs szäh säch sägt sämt sändg sätz säublm söff sönl sübeu süd_aeflorsw süllz süme sünd taat tabeils tachk tad_it taf_ef tag_es tahl
taikln takit tal_eilopst tampt tan_bdegiklstwz tapp tar_bciknst tas_cikot tat_ehirstu tau_bcfrst tav_ taxei tbahklnru tbefghiknorstw tbibl tbodx tbrae tbus tbäu tbür
tcam tchae tclu tdar tdel tdie tdorw teabnptu tebaeru tec_ht ted_t tefaö teg_aeior tehaeotä tei_cdeglnps tekot tel_abdefgiklmnstvü tem_abefps ten_abcdefghklnopqrstuvwzü
tepalu teqb ter_abdefghijklmnoprstuvwz tes_dsty tet_aei teuer teve tewa text tezeu tfacdhl tfelrs tfiln tfleäü tfon tfraei tfäc tför tfüh tganr tgb_ tgebfghlnrs tglai
tgreuü tgut tha_elrsu the_aehklmnors thieln thle thodflmt thri ths_bw thän tialt tichk tide tie_afglnrs tifaitu tig_abekstu tiha tiie tik_acdeouz tilaegil timeimou
tin_fgnuy tion tipe tiq_ tis_cimtw titeiuä tiv_aefiz tizi tjah tkamr tklaei tkomns tkul tkäms tladgkns tlegir tlf_ tlicfn tlos tlufn tlös tmacnrsuß tmeinrs tmhg tmit
tmob tmus tmärß tmöbg tnah tnehru tnisv tobaej tochik tod_e toffr togr toil toko tolelp tom_ao ton_ins toom top_p tor_bcdegimprs tos_t tot_egy tour toveo toß_ tpar tpelr
tpfael tpha tplaä tpol tpreoäü tpun tpäd tqua tra_bcdfghiklnstuß treabcefgilmnpstu trgl tricefnstx trobcfklmnpst truacfgkmptv träcgtu tröem trüm tsabmnrtu tsbaeilü tscah
tsdaei tseiklnrt tsfelräöü tsgaer tshaio tsiegnt tsja tskaeiloru tslaeio tsmaeiouä tsne tsor tspaefiloru tsqu tsraeiä tssaceipty tstaeoruvä tsucmr tsveio tswaeio tsys
tszeiou tsäc tsöf tta_cgru ttbe tte_cilnrst ttge tthe tti_ ttkaä ttleu ttma tto_cns ttpr ttrae tts_bckt ttun ttwe tualt tube tudei tuel tufeu tuhl tuie tum_bms tundgntw
tur_abdefghiklmnprsvwz tus_b tut_i tver tvo_lr tvs_ twacglprs twedginrst twicer twocr twucr twähls twür txii tyca typ_ei tytu tzanru tzbaeuä tzdr tze_abinrstw tzflu tzge
tzhao tziegn tzkaio tzlei tzmaeäö tzneou tzonr tzpaflou tzqu tzri tzsacit tzt_aeo tzugln tzve tzwaeä tzzaeio tädet tägil tändez täqu tärek tät_eist täus töb_ tödl töff
törtu tötu töße tübe tüchk tühl tüme tür_elz tütz tüv_ uabls ual_eim uamt uanat uar_abit uast uati uaufs uawa ubau ubbablr ube_bginrsw ubgu ubhao ubilo ubku ubli ubni
ubs_ ubte ubucs ubve uch_begknstuw ucig uck_aesuw uda_ ude_abefkmnprstz udge udiet udol udtu udwi uebe uedeo uel_l uen_dfhopswz uer_abefghiklmnrsuw ues_ ufahlnrs ufba
ufe_nrt uffaeiä ufgaer ufheo ufig ufklo uflaiuäö ufnaeu ufor ufpfl ufreiuü ufs_abcefhikorstz uft_abefhmqrstv ufuhn ufwaei ufze ufäl uför ugabn ugb_e uge_blnrsw ugfl ugha
ugin ugki ugle ugni ugo_ ugpal ugruü ugs_bdkptv ugus ugän uhan uhe_nst uhig uhl_efil uhne uhof uhr_eps uhöf uidi uier uinde uise uium uiva ukas ukel ukfo ukons ukra
ukt_eiu ukun ukör ukün ula_bglnrstu ulbeiu uldenu ule_ginrs ulgae ulhoö uli_censu ulja ulkai ull_y ulmae ulne ulprt ulri ulscopt ult_iru ulumn ulve ulwe ulzeu ulüc
uma_lnqrtuß umbaeo ume_inrs umfaerä umgae umhaü umklo umlaeiu umm_el umnau umor umpefir umrü ums_acefikprstvy umt_ei umunst umve umwae umziuä umän unabln unbe
und_abeghilmpstuw une_hinrs unfatä ung_beflnstü unhao uni_agkopv unk_ehlmrtü unla unmi unneö uno_c unrei uns_ceot unt_deä unun unveo unweü unzu uobs uorde uotae upda
uper upflw upgr upha upla uppei upreo upsc upt_abimsvw ura_bgknstu urbaeoü urceho urdei ure_cgilnrs urf_ersö urg_esu urhai uri_egns urkaiou urlao urm_gopst urnaehiuä
uro_cdpsw urpal urreo urs_acekptz urt_ehls urui urve urwa ury_r urz_abefsz urüc usa_lmnt usbaeilor usch usdar use_einrstu usfaeoäöü usgael ushau usiknoqsvz uskouü
uslaeiäö usmuä usna uson uspai usraeiuü uss_abcefilmopstuv ust_aeioruäü usufn usve usw_aeiä uszaeu usät usüb utacr utbai ute_cnrs uth_s utiegnos utli utma utna uto_bfmsv
utra uts_bckm utt_ae utunr utyp utz_abegkmoprstuvwz utät uung uvers uvor uwahn uweginr uwoh uzahu uzbe uzeis uzga uzho uzie uzugns uzüg ußba ußenr ußgeä ußve ußwe vacy
vadio val_eiltu van_dgtz vari vasi vateiow vaz_ vcle vdm_ veau veke vel_ils vem_b ven_stz vep_ ver_abdefghklmnoprstuvwzäö ves_t vete vfon vgm_ vibr vicet vid_eu vielrw
vii_i vilel virctu visacio vitaä viär vnet voge vois volkltu vom_ von_ vor_abefghklnprsvzü vos_ vre_ vrm_ vsb_ vvs_ vzin vöge völk waag wach waff wage wahlr wais
walbdklt wamm wandgnz wapp waq_ warenrstuz was_s webaes wechk wedde wefe weg_befhklmrsuvw wehr wei_cdefghklmnstzß welclst wemm wen_din wer_bdfgklnptu wesest wett wewe
wichk widemr wie_dhnrs wig_e wildhl wimm windgknt wir_dfkrt wiscst wittz wlan wlin woba woch wohiln wolfk worabklmrt wroz wski wstr wsys wuch wuff wuhn wungs wup_ wurdfm
wuss www_ wäch wägu wählr wäldt wänd wärmt wäss wöru wüns würdf xand xen_v xhem xibl xie_ xifa xii_ xim_ xis_et xit_y xive xix_ xleb xoti xpos xter xtil xtrae yat_ ybac
yber ybli ycamr ychiko ycli ydnp yeca yend yer_ yges ygie ygro yhou ylbel ylfi ylon ylsu ylun ymbo ymna ympi ynagm yner ynop yors yount ypars ypen ypis yrep yris yrot
yse_r yssi yste ythe ytun zack zahln zans zarbt zauns zbar zbedgilnrs zboc zbucnr zbän zdir zdru zeakn zeber zeglr zehn zei_cginprt zelhklnpv zemab zen_abdefgirstwz zept
zer_efnorstuw zes_cks zetat zeug zewo zeßi zflä zfri zfun zgan zgeblrs zgl_o zgrü zhal zhei zhofr zhun zial zichk zidei zieghlnr zigae zim_m zincfgis zio_kl zipakl zirk
zist zitä zivi zjäh zkap zkin zkons zkra zlan zleb zlicn zlow zmanuß zmes zmint zmän zmög zneiu znot znut zob_ zock zoge zoll zone zoo_gls zorg zpart zpflu zpla zpor
zprü zpun zpvp zquae zreg zrie zsat zsch zsit zsterä ztafg zte_hmnr ztin ztor ztäg zubiu zuck zufalru zug_aeisä zukuü zula zum_u zuneg zuor zur_vü zusacetä zuveo zuwae
zuzauü zver zwan zwecgir zwis zwän zzau zze_in zzies zzon zähl zämt zäun zöge zügeil ßang ßbalu ßen_abdegklmnpqrsuvwzü ßer_dehps ßes_ ßflä ßgel ßgän ßig_ekt ßinn ßkre
ßlic ßnah ßpat ßrau ßstr ßten ßungt ßver ßweg ßwär äben ächelst ädag ädch ädenpr ädig ädt_ei äen_ äfenr äfteis äge_nr ägig ägli ägpa ägte ägun ähe_nr ähign ähkr ählbetu
ähn_ ährbdeilostu äisc älat äldce äle_r ällegiptu älsc ält_ein älze ämie ämmeu ämon ämpf ämtel änbe ändeil äne_mn ängeiltw änis änketu ännel änte änzelu äolo äqui äramn
ärde äre_nr ärfeu ärge ärketu ärm_abes ärt_eisz ärun ärzt äsegnr ässeilt ästein äte_hnrw ätigns äts_aceghkmpsvwz ätte ätve ätz_elu äube äude äufei äule äum_elstu äunetu
äuscel äut_ även äße_ äßig öbel öbli öche öcke öder ödli öer_ öfe_n öff_ein ögelnr ögli öhe_nr öhne öhrg öhte öhun öken öko_lsz ökum ölke öllcw ölmü öln_e ölze öme_
önebr önign önli önne öper öpfnw öpnv öppe örbae ördel örig örml örnce örpe örst örtel örun ösch ösen ösg_ ösk_ össei öst_l ösun öten öthe ötig ötun ötzl öung özim
öße_nr ößte übecr übne übsce übun üchent ück_befghklmnstzü üdab üden üdfr üdis üdli üdos üdri üdse üdwe üera üfanu üfbe üfenr üfge üfpf üfst üftu üfun ügba üge_l ügig
ügli ügun ühe_rs ühfö ühja ühkir ühleistu ühn_e ühr_etu ühst ühun ühwi üler üll_adehpt ülse ülti ülz_e ümeer ümme ünabn ünbe ünch ündaeinuä üne_bmnr ünf_lt ünli ünpfh
üns_ct ünte ünun ünzsu üpl_ üppl ürdei üreinr ürfet ürges ürli üro_hks ürspt ürztu üsens üssei üsteu üte_n üthe ütli ütteg ütun ützeiptuw üßun
`;
